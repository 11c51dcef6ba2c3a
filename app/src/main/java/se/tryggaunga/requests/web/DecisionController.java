package se.tryggaunga.requests.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import se.tryggaunga.requests.Decisions;
import se.tryggaunga.requests.NewDecision;
import se.tryggaunga.requests.NotReady;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** The written decision, and its paper. The file's name says nothing about whom it concerns. */
@Controller
@RequestMapping(RequestsController.PATH + "/{id}")
class DecisionController {

    private final Decisions decisions;
    private final DecisionPaper paper;
    private final Drafts drafts;
    private final Once once;

    DecisionController(Decisions decisions, DecisionPaper paper, Drafts drafts, Once once) {
        this.decisions = decisions;
        this.paper = paper;
        this.drafts = drafts;
        this.once = once;
    }

    @GetMapping("/beslut")
    String open(@PathVariable UUID id, Model model) {
        return show(id, drafts.find(draft(id)).map(Draft::form).orElseGet(Form::empty), model);
    }

    @PostMapping("/beslut")
    String decide(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        form.oneOf("outcome", Choices.OUTCOMES, "requests.err.outcome");
        form.require("words", "requests.err.words");
        form.max("words", Fields.WORDS);
        form.require("reason", "requests.err.reasons");
        form.max("reason", Fields.WORDS);
        form.require("section", "requests.err.section");
        form.max("section", Fields.LINE);
        if (form.ok()) {
            try {
                once.answer(form, () -> decided(id, form));
                Notice.after(redirect, "requests.decision.done");
                return "redirect:" + RequestsController.PATH + "/" + id + "/beslut";
            } catch (NotReady before) {
                form.reject(before);
            }
        }
        return form.rejected(response, show(id, form, model));
    }

    private String decided(UUID id, Form form) {
        decisions.decide(
                id,
                new NewDecision(
                        form.value("outcome"),
                        form.value("words"),
                        form.value("reason"),
                        form.value("section")));
        drafts.drop(draft(id));
        return "";
    }

    @GetMapping("/beslut.pdf")
    ResponseEntity<byte[]> paper(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("beslut.pdf").build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(paper.of(decisions.paper(id)));
    }

    private String show(UUID id, Form form, Model model) {
        model.addAttribute("view", decisions.read(id));
        model.addAttribute("form", form);
        model.addAttribute("draft", draft(id));
        return "requests/decision";
    }

    private static String draft(UUID id) {
        return "requests.decision." + id;
    }
}
