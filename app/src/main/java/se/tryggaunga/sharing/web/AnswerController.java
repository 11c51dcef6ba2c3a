package se.tryggaunga.sharing.web;

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
import se.tryggaunga.drafts.Draft;
import se.tryggaunga.drafts.Drafts;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shared.Refusal;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.Answers;
import se.tryggaunga.sharing.ConsentPages;
import se.tryggaunga.sharing.ConsentView;
import se.tryggaunga.sharing.domain.Who;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;
import se.tryggaunga.shell.Text;

/** One person's answer. */
@Controller
@RequestMapping("/forfragningar/{id}/samtycke/svar/{person}")
class AnswerController {

    private static final String PAGE = "sharing/answer";

    private final ConsentPages pages;
    private final Answers answers;
    private final Drafts drafts;
    private final Once once;
    private final Today today;

    AnswerController(ConsentPages pages, Answers answers, Drafts drafts, Once once, Today today) {
        this.pages = pages;
        this.answers = answers;
        this.drafts = drafts;
        this.once = once;
        this.today = today;
    }

    @GetMapping
    String form(@PathVariable UUID id, @PathVariable String person, Model model) {
        var view = pages.toWrite(id);
        var empty =
                Form.empty()
                        .with("version", String.valueOf(view.latest().number()))
                        .with("on", today.day().toString());
        var form = drafts.find(key(id, person)).map(Draft::form).orElse(empty);
        return show(view, who(view, person), model, form);
    }

    @PostMapping
    String register(
            @PathVariable UUID id,
            @PathVariable String person,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var view = pages.toWrite(id);
        var who = who(view, person);
        var form = new AnswerForm(Form.of(fields), who);
        int version = form.version();
        var written = form.read(today.day());
        if (written == null) {
            show(view, who, model, form.form());
            return form.form().rejected(response, PAGE);
        }
        try {
            var next = once.answer(form.form(), () -> registered(id, version, who, written));
            Notice.after(redirect, "sharing.answer.saved", Text.time(today.now()));
            return "redirect:" + next;
        } catch (Refusal refused) {
            return refused(id, who, model, form.form(), refused, response);
        }
    }

    private String registered(UUID id, int version, Who who, AnswerForm.Written written) {
        answers.register(
                id, version, who, written.said(), written.how(), written.on(), written.note());
        drafts.drop(key(id, who.code()));
        return "/forfragningar/" + id + "/samtycke";
    }

    /** Shows what is asked about now, with what was written kept. */
    private String refused(
            UUID id,
            Who who,
            Model model,
            Form form,
            Refusal refused,
            HttpServletResponse response) {
        if (refused instanceof NotFound) {
            throw refused;
        }
        var view = pages.toWrite(id);
        form.reject(refused);
        form.with("version", String.valueOf(view.latest().number()));
        response.setStatus(refused.status());
        return show(view, who, model, form);
    }

    private String show(ConsentView view, Who who, Model model, Form form) {
        model.addAttribute("view", view);
        model.addAttribute("who", who);
        model.addAttribute("form", form);
        model.addAttribute("said", AnswerForm.said(who));
        model.addAttribute("hows", AnswerForm.hows());
        model.addAttribute("today", today.day());
        return PAGE;
    }

    private static Who who(ConsentView view, String person) {
        return view.everybody().stream()
                .filter(who -> who.code().equals(person))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String key(UUID id, String person) {
        return "sharing.answer." + id + "." + person;
    }
}
