package se.tryggaunga.concerns.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggaunga.concerns.Consultations;
import se.tryggaunga.concerns.Nameless;
import se.tryggaunga.concerns.domain.AdviceOutcome;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** A thread of advice: answers, who asked if they want to say so, and what came of it. */
@Controller
@RequestMapping("/radgor/{id}")
class AdviceThreadController {

    private final Consultations consultations;
    private final Nameless nameless;
    private final AdvicePage page;
    private final Once once;

    AdviceThreadController(
            Consultations consultations, Nameless nameless, AdvicePage page, Once once) {
        this.consultations = consultations;
        this.nameless = nameless;
        this.page = page;
        this.once = once;
    }

    @GetMapping
    String open(@PathVariable UUID id, Model model) {
        return page.thread(model, consultations.open(id), Form.empty(), List.of());
    }

    @PostMapping("/svar")
    String say(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        var texts = new NamelessForm(form, "words");
        var found = texts.found(nameless);
        form.max("words", AdviceForm.TEXT);
        var words = form.require("words", "concerns.advice.error.words");
        if (!form.ok() || texts.changed()) {
            page.thread(model, consultations.open(id), form, found);
            return form.rejected(response, "concerns/advice/thread");
        }
        return then(
                form,
                redirect,
                "concerns.advice.said",
                () -> {
                    consultations.say(id, words, texts.ordinary());
                    return here(id);
                });
    }

    @PostMapping("/beratta")
    String tell(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        return then(
                Form.of(fields),
                redirect,
                "concerns.advice.told",
                () -> {
                    consultations.tell(id);
                    return here(id);
                });
    }

    @PostMapping("/utfall")
    String end(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        var chosen =
                form.oneOf(
                        "outcome",
                        Coded.codes(AdviceOutcome.class),
                        "concerns.advice.error.outcome");
        if (!form.ok()) {
            page.thread(model, consultations.open(id), form, List.of());
            return form.rejected(response, "concerns/advice/thread");
        }
        return then(
                form,
                redirect,
                "concerns.advice.chosen",
                () -> {
                    var outcome = Coded.of(AdviceOutcome.class, chosen);
                    consultations.end(id, outcome);
                    return outcome == AdviceOutcome.REPORT
                            ? new ReportSource(null, id).path()
                            : here(id);
                });
    }

    private String then(
            Form form, RedirectAttributes redirect, String notice, Supplier<String> work) {
        var next = once.answer(form, work);
        Notice.after(redirect, notice);
        return "redirect:" + next;
    }

    private static String here(UUID id) {
        return "/radgor/" + id;
    }
}
