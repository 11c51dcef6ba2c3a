package se.tryggaunga.requests.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import se.tryggaunga.requests.Answers;
import se.tryggaunga.requests.NotReady;
import se.tryggaunga.requests.Requests;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** Whoever asked is told why, and that they can have a decision; whether they want one. */
@Controller
@RequestMapping(RequestsController.PATH + "/{id}/besked")
class OfferController {

    private final Requests requests;
    private final Answers answers;
    private final Once once;

    OfferController(Requests requests, Answers answers, Once once) {
        this.requests = requests;
        this.answers = answers;
        this.once = once;
    }

    @GetMapping
    String form(@PathVariable UUID id, Model model) {
        return show(id, Form.empty().with("on", requests.day().toString()), model);
    }

    @PostMapping
    String told(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        var read = new Fields(form, requests.day());
        var on = read.day("on", "requests.err.told");
        boolean wants = form.oneOf("wants", Choices.YES_NO, "requests.err.wants").equals("yes");
        var decider = wants ? decider(read) : null;
        if (form.ok() && on != null) {
            try {
                once.answer(form, () -> told(id, on, decider));
                Notice.after(redirect, wants ? "requests.told.asked" : "requests.told.noted");
                return "redirect:" + RequestsController.PATH + "/" + id;
            } catch (NotReady nothing) {
                form.reject(nothing);
            }
        }
        return form.rejected(response, show(id, form, model));
    }

    private String told(UUID id, LocalDate on, @Nullable UUID decider) {
        answers.told(id, on, decider);
        return "";
    }

    private @Nullable UUID decider(Fields read) {
        var among = answers.deciders();
        if (among.isEmpty()) {
            read.form().reject("wants", "requests.offer.nobody");
        }
        return among.isEmpty() ? null : read.person("decider", among, "requests.err.decider");
    }

    private String show(UUID id, Form form, Model model) {
        model.addAttribute("view", requests.open(id));
        model.addAttribute("form", form);
        model.addAttribute("deciders", answers.deciders());
        return "requests/offer";
    }
}
