package se.tryggaunga.concerns.web;

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
import se.tryggaunga.concerns.Assessments;
import se.tryggaunga.concerns.Assessments.Answer;
import se.tryggaunga.concerns.ChangedMeanwhile;
import se.tryggaunga.concerns.ConcernView;
import se.tryggaunga.concerns.Concerns;
import se.tryggaunga.concerns.Judgement;
import se.tryggaunga.concerns.Nameless;
import se.tryggaunga.concerns.domain.Status;
import se.tryggaunga.drafts.Draft;
import se.tryggaunga.drafts.Drafts;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** S08: the concern is held against the programme, and answered in one of three ways. */
@Controller
@RequestMapping("/oro/{id}/kriterier")
class AssessmentController {

    private static final List<String> IN_AGE = List.of("yes", "no", "unknown");
    private static final List<String> OTHER_HELP = List.of("enough", "not_enough", "unsure");

    private final Concerns concerns;
    private final Assessments assessments;
    private final ConcernPage page;
    private final Nameless nameless;
    private final Drafts drafts;
    private final Once once;

    AssessmentController(
            Concerns concerns,
            Assessments assessments,
            ConcernPage page,
            Nameless nameless,
            Drafts drafts,
            Once once) {
        this.concerns = concerns;
        this.assessments = assessments;
        this.page = page;
        this.nameless = nameless;
        this.drafts = drafts;
        this.once = once;
    }

    @GetMapping
    String form(@PathVariable UUID id, Model model) {
        var concern = concerns.open(id);
        var draft = drafts.find(key(id));
        page.one(model, concern, draft.map(Draft::form).orElseGet(() -> filled(concern)));
        model.addAttribute("found", List.of());
        return "concerns/assessment";
    }

    /** The button says which way: keep, advise, refer, or go on to ask for consent. */
    @PostMapping
    String answer(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        var texts = new NamelessForm(form, "words");
        var found = texts.found(nameless);
        var way =
                form.oneOf("way", List.of("keep", "advise", "refer", "ask"), "concerns.error.way");
        var judgement = judgement(form, way);
        if (!form.ok() || texts.changed()) {
            show(id, form, found, model);
            model.addAttribute("changed", texts.changed());
            return form.rejected(response, "concerns/assessment");
        }
        try {
            var next = once.answer(form, () -> keep(id, form, judgement, way, texts));
            Notice.after(redirect, "concerns.assessed." + way);
            return "redirect:" + next;
        } catch (ChangedMeanwhile newer) {
            return conflict(model, id, form, newer, response);
        }
    }

    private String keep(UUID id, Form form, Judgement judgement, String way, NamelessForm texts) {
        assessments.assess(id, Integer.parseInt(form.value("version")), judgement);
        drafts.drop(key(id));
        switch (way) {
            case "advise" ->
                    assessments.answer(id, Answer.advice(form.value("words")), texts.ordinary());
            case "refer" ->
                    assessments.answer(
                            id,
                            new Answer(
                                    Status.REFERRED, form.value("referral"), form.value("words")),
                            texts.ordinary());
            default -> {}
        }
        return way.equals("ask") ? "/oro/" + id + "/forfragan" : "/oro/" + id;
    }

    private void show(UUID id, Form form, List<FoundTrace> found, Model model) {
        page.one(model, concerns.open(id), form);
        model.addAttribute("found", found);
    }

    private static Judgement judgement(Form form, String way) {
        var inAge = form.oneOf("in_age", IN_AGE, "concerns.error.in-age");
        var help = form.oneOf("other_help", OTHER_HELP, "concerns.error.other-help");
        form.max("reasons", ConcernForm.TEXT);
        form.max("words", ConcernForm.TEXT);
        form.number("version", 0, 100_000, "concerns.error.way");
        if (way.equals("advise")) {
            form.require("words", "concerns.error.words");
        }
        if (way.equals("refer")) {
            form.require("referral", "concerns.error.referral");
        }
        return new Judgement(
                inAge.isEmpty() ? "unknown" : inAge,
                form.values("criteria"),
                help.isEmpty() ? "unsure" : help,
                form.value("reasons"));
    }

    private String conflict(
            Model model, UUID id, Form form, ChangedMeanwhile newer, HttpServletResponse response) {
        page.one(model, concerns.open(id), form);
        model.addAttribute("theirs", newer.theirs());
        response.setStatus(newer.status());
        return "concerns/assessment-conflict";
    }

    private static Form filled(ConcernView concern) {
        var form = Form.empty();
        concern.assessment()
                .ifPresent(kept ->
                        form.with("in_age", kept.inAge())
                                .with("criteria", kept.criteria().toArray(String[]::new))
                                .with("other_help", kept.otherHelp())
                                .with("reasons", kept.reasons()));
        return form;
    }

    private static String key(UUID id) {
        return "concerns.assessment." + id;
    }
}
