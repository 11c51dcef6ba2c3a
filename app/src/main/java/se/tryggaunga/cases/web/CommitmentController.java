package se.tryggaunga.cases.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tryggaunga.cases.CaseTab;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.Commitments;
import se.tryggaunga.cases.Goals;
import se.tryggaunga.cases.Meetings;
import se.tryggaunga.cases.domain.Commitment;
import se.tryggaunga.cases.domain.DaySlot;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Option;

/** Writing down a promise, at a meeting or between two, and changing it. */
@Controller
@RequestMapping("/arenden/{number}/plan/atagande")
class CommitmentController {

    private static final int LONGEST = PromiseFields.LONGEST;

    private final Commitments commitments;
    private final Meetings meetings;
    private final Goals goals;
    private final PlanForms forms;
    private final PlanDaysPage days;

    CommitmentController(
            Commitments commitments,
            Meetings meetings,
            Goals goals,
            PlanForms forms,
            PlanDaysPage days) {
        this.commitments = commitments;
        this.meetings = meetings;
        this.goals = goals;
        this.forms = forms;
        this.days = days;
    }

    @GetMapping("/nytt")
    String blank(
            @PathVariable String number,
            @RequestParam(name = "mote") Optional<UUID> meeting,
            Model model) {
        return forms.open(page(number, meeting), model);
    }

    @PostMapping("/nytt")
    String make(
            @PathVariable String number,
            @RequestParam(name = "mote") Optional<UUID> meeting,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return forms.save(
                page(number, meeting),
                sent,
                form -> PromiseFields.check(form, form.value("vad")),
                (view, form) -> {
                    var promise = PromiseFields.promise(form, form.value("vad"));
                    if (meeting.isEmpty()) {
                        commitments.promise(view, promise);
                        return view.path("/plan");
                    }
                    meetings.meeting(view, meeting.get());
                    commitments.propose(view, meeting.get(), promise);
                    return form.has("sedan", "en-till")
                            ? view.path("/plan/atagande/nytt?mote=" + meeting.get())
                            : view.path("/moten/" + meeting.get() + "#ataganden");
                },
                model,
                response);
    }

    @GetMapping("/{id}/andra")
    String edit(@PathVariable String number, @PathVariable UUID id, Model model) {
        return forms.open(editPage(number, id), model);
    }

    @PostMapping("/{id}/andra")
    String change(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return forms.save(
                editPage(number, id),
                sent,
                form -> checkWording(form),
                (view, form) -> {
                    commitments.change(
                            view,
                            id,
                            PlanForms.version(form, "vad"),
                            new Commitments.Wording(
                                    form.value("vad"),
                                    Objects.requireNonNull(form.date("senast")),
                                    PlanDaysPage.chosen(form)));
                    return view.path("/plan#atagande-" + id);
                },
                model,
                response);
    }

    private static void checkWording(Form form) {
        form.require("vad", "plans.error.what");
        form.max("vad", LONGEST);
        form.require("senast", "plans.error.date");
        form.date("senast");
    }

    private PlanForms.Page page(String number, Optional<UUID> meeting) {
        var action = "/plan/atagande/nytt" + meeting.map(id -> "?mote=" + id).orElse("");
        return new PlanForms.Page(
                number,
                CaseTab.PLAN,
                "commitment",
                "cases/plan-commitment",
                action,
                _ -> Form.empty(),
                (view, model) -> {
                    meeting.ifPresent(id -> meetings.meeting(view, id));
                    choices(view, model);
                    model.addAttribute("meeting", meeting.map(UUID::toString).orElse(null));
                });
    }

    private PlanForms.Page editPage(String number, UUID id) {
        return new PlanForms.Page(
                number,
                CaseTab.PLAN,
                "commitment",
                "cases/plan-commitment-edit",
                "/plan/atagande/" + id + "/andra",
                _ -> prefilled(id),
                (view, model) -> {
                    var commitment = commitment(id);
                    model.addAttribute("commitment", commitment);
                    model.addAttribute("slots", days.choices(view, commitment.fills()));
                });
    }

    /** Seats that the writer may write for: the named function, with its party. */
    private void choices(CaseView view, Model model) {
        model.addAttribute("seats", PromiseFields.seats(view, commitments.pens(view.id())));
        model.addAttribute("slots", days.choices(view, Set.of()));
        model.addAttribute(
                "goals",
                goals.all(view.id()).stream()
                        .map(goal -> Option.of(goal.id().toString(), goal.words()))
                        .toList());
    }

    private Form prefilled(UUID id) {
        var commitment = commitment(id);
        return Form.empty()
                .with("vad", commitment.what())
                .with("senast", commitment.due().toString())
                .with("v-vad", String.valueOf(commitment.version()))
                .with(PlanDaysPage.FIELD, DaySlot.codes(commitment.fills()).toArray(String[]::new));
    }

    private Commitment commitment(UUID id) {
        return commitments.find(id).orElseThrow(NotFound::new);
    }
}
