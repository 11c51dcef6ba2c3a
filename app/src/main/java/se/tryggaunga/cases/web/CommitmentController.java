package se.tryggaunga.cases.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
import se.tryggaunga.shell.Text;

/** Writing down a promise, at a meeting or between two, and changing it. */
@Controller
@RequestMapping("/arenden/{number}/plan/atagande")
class CommitmentController {

    private static final int LONGEST = 1_000;

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
                form -> check(form, true),
                (view, form) -> {
                    var promise = promise(form);
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
                form -> check(form, false),
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

    /** Owner and day are what a promise is; without them it is a wish. */
    private static void check(Form form, boolean owner) {
        form.require("vad", "plans.error.what");
        form.max("vad", LONGEST);
        if (owner) {
            form.require("vem", "plans.error.owner");
            if (!form.value("vem").isEmpty() && uuid(form.value("vem")) == null) {
                form.reject("vem", "plans.error.owner");
            }
        }
        form.require("senast", "plans.error.date");
        if (owner) {
            PlanWords.comingDay(form, "senast");
        } else {
            form.date("senast");
        }
    }

    private static Commitments.Promise promise(Form form) {
        LocalDate due = Objects.requireNonNull(form.date("senast"));
        UUID seat = Objects.requireNonNull(uuid(form.value("vem")));
        return new Commitments.Promise(
                seat,
                form.value("vad"),
                due,
                uuid(form.value("till-mal")),
                PlanDaysPage.chosen(form));
    }

    private static @Nullable UUID uuid(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            return null;
        }
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
        var pens = commitments.pens(view.id());
        model.addAttribute(
                "seats",
                view.members().stream()
                        .filter(seat -> pens.contains(seat.area()))
                        .map(seat ->
                                Option.of(
                                        seat.id().toString(),
                                        Text.text(
                                                "plans.seat",
                                                seat.name(),
                                                seat.title(),
                                                seat.areaName())))
                        .toList());
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
