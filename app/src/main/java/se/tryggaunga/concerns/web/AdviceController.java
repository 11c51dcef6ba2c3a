package se.tryggaunga.concerns.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Right;
import se.tryggaunga.concerns.Consultations;
import se.tryggaunga.concerns.Nameless;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.shared.Forbidden;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** S09: advice is asked for, without a name. No draft is ever kept of it (D30). */
@Controller
@RequestMapping("/radgor")
class AdviceController {

    private final Consultations consultations;
    private final Nameless nameless;
    private final AdvicePage page;
    private final Acting acting;
    private final Once once;

    AdviceController(
            Consultations consultations,
            Nameless nameless,
            AdvicePage page,
            Acting acting,
            Once once) {
        this.consultations = consultations;
        this.nameless = nameless;
        this.page = page;
        this.acting = acting;
        this.once = once;
    }

    @GetMapping
    String list(Model model) {
        if (!acting.hat().may(Right.ASK_ADVICE) && !acting.hat().may(Right.GIVE_ADVICE)) {
            throw new Forbidden();
        }
        return page.list(model, consultations.list());
    }

    @GetMapping("/ny")
    String form(Model model) {
        acting.require(Right.ASK_ADVICE);
        return page.ask(model, Form.empty(), consultations.inboxes(), List.of());
    }

    @PostMapping("/ny")
    String ask(
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        acting.require(Right.ASK_ADVICE);
        var form = Form.of(fields);
        var texts = new NamelessForm(form, "happened", "worry", "tried");
        var inboxes = consultations.inboxes();
        var found = texts.found(nameless);
        var question = texts.changed() ? null : new AdviceForm(form, inboxes).read();
        if (question == null) {
            page.ask(model, form, inboxes, found);
            return form.rejected(response, "concerns/advice/ask");
        }
        var next =
                once.answer(form, () -> "/radgor/" + consultations.ask(question, texts.ordinary()));
        Notice.after(redirect, "concerns.advice.sent");
        return "redirect:" + next;
    }
}
