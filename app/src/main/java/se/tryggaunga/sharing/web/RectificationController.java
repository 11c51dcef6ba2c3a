package se.tryggaunga.sharing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import se.tryggaunga.sharing.rectification.NewRectification;
import se.tryggaunga.sharing.rectification.Rectifications;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** Somebody says that a fact is wrong: what they say is added beside it, and what we answer. */
@Controller
@RequestMapping("/rattelser/ny/{word}/{scope}/{fact}")
class RectificationController {

    private static final int LONG = 4_000;

    private final Rectifications rectifications;
    private final Once once;

    RectificationController(Rectifications rectifications, Once once) {
        this.rectifications = rectifications;
        this.once = once;
    }

    @GetMapping
    String ask(
            @PathVariable String word,
            @PathVariable UUID scope,
            @PathVariable UUID fact,
            Model model) {
        return show(rectifications.asking(word, scope, fact), word, Form.empty(), model);
    }

    @PostMapping
    String add(
            @PathVariable String word,
            @PathVariable UUID scope,
            @PathVariable UUID fact,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        var asking = rectifications.asking(word, scope, fact);
        var addition = addition(form);
        if (!form.ok()) {
            return form.rejected(response, show(asking, word, form, model));
        }
        var next =
                once.answer(
                        form,
                        () -> {
                            rectifications.add(word, scope, fact, addition);
                            return asking.fact().back();
                        });
        Notice.after(redirect, "sharing.rectification.added");
        return "redirect:" + next;
    }

    private static NewRectification addition(Form form) {
        var by =
                form.oneOf(
                        "by", List.of("young", "guardian", "own"), "sharing.rectification.err.by");
        form.require("wrong", "sharing.rectification.err.wrong");
        form.max("wrong", LONG);
        var outcome =
                form.oneOf(
                        "outcome", List.of("agreed", "noted"), "sharing.rectification.err.outcome");
        form.max("reason", LONG);
        if (outcome.equals("noted")) {
            form.require("reason", "sharing.rectification.err.reason");
        }
        return new NewRectification(
                by, form.value("wrong"), outcome.equals("agreed"), form.value("reason"));
    }

    private static String show(Rectifications.Asking asking, String word, Form form, Model model) {
        var fact = asking.fact();
        model.addAttribute("asking", asking);
        model.addAttribute("form", form);
        model.addAttribute(
                "path", "/rattelser/ny/" + word + "/" + fact.scope() + "/" + fact.fact());
        return "sharing/rectification";
    }
}
