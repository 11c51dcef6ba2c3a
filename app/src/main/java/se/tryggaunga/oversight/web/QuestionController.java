package se.tryggaunga.oversight.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.oversight.Questions;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** A question about one's own access, and the answer. */
@Controller
@RequestMapping("/granskning/fraga/{id}")
class QuestionController {

    private static final int WORDS = 2_000;

    private final Questions questions;
    private final Once once;

    QuestionController(Questions questions, Once once) {
        this.questions = questions;
        this.once = once;
    }

    @GetMapping
    String one(@PathVariable UUID id, Model model) {
        return show(id, Form.empty(), model);
    }

    @PostMapping
    String answer(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        form.require("answer", "oversight.err.answer");
        form.max("answer", WORDS);
        if (!form.ok()) {
            return form.rejected(response, show(id, form, model));
        }
        var next =
                once.answer(
                        form,
                        () -> {
                            questions.answer(id, form.value("answer"));
                            return "/granskning/fraga/" + id;
                        });
        Notice.after(redirect, "oversight.done.answered");
        return "redirect:" + next;
    }

    private String show(UUID id, Form form, Model model) {
        model.addAttribute("asked", questions.open(id));
        model.addAttribute("form", form);
        return "oversight/question";
    }
}
