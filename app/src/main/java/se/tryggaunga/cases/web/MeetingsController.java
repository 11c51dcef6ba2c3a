package se.tryggaunga.cases.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
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
import se.tryggaunga.access.Audiences;
import se.tryggaunga.cases.CasePages;
import se.tryggaunga.cases.CaseTab;
import se.tryggaunga.cases.Meetings;
import se.tryggaunga.cases.domain.Occasion;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Text;

/** A case's meetings, and planning one. */
@Controller
@RequestMapping("/arenden/{number}/moten")
class MeetingsController {

    private static final int LONGEST_PLACE = 300;

    private final CasePages pages;
    private final Meetings meetings;
    private final Audiences audiences;
    private final PlanForms forms;
    private final Today today;

    MeetingsController(
            CasePages pages, Meetings meetings, Audiences audiences, PlanForms forms, Today today) {
        this.pages = pages;
        this.meetings = meetings;
        this.audiences = audiences;
        this.forms = forms;
        this.today = today;
    }

    @GetMapping
    String list(@PathVariable String number, Model model) {
        return pages.read(
                number,
                CaseTab.MEETINGS,
                "meetings",
                view -> {
                    model.addAttribute("file", view);
                    model.addAttribute("meetings", meetings.all(view));
                    model.addAttribute("today", today.day());
                    model.addAttribute(
                            "audience",
                            audiences.of(view.id(), view.file().hostArea(), "frame", List.of()));
                    return "cases/meetings";
                });
    }

    @GetMapping("/nytt")
    String blank(@PathVariable String number, Model model) {
        return forms.open(page(number), model);
    }

    @PostMapping("/nytt")
    String plan(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return forms.save(
                page(number),
                sent,
                this::check,
                (view, form) -> {
                    var occasion = Coded.of(Occasion.class, form.value("typ"));
                    return view.path("/moten/" + meetings.plan(view, occasion, time(form)));
                },
                model,
                response);
    }

    @GetMapping("/{id}/andra")
    String edit(@PathVariable String number, @PathVariable UUID id, Model model) {
        return forms.open(movePage(number, id), model);
    }

    /** Another time, or not at all. */
    @PostMapping("/{id}/andra")
    String move(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return forms.save(
                movePage(number, id),
                sent,
                MeetingsController::checkTime,
                (view, form) -> {
                    var version = PlanForms.version(form, "dag");
                    meetings.move(view, id, version, time(form), form.has("installt", "ja"));
                    return view.path("/moten/" + id);
                },
                model,
                response);
    }

    private void check(Form form) {
        form.oneOf("typ", Coded.codes(Occasion.class), "plans.error.occasion");
        checkTime(form);
    }

    private static void checkTime(Form form) {
        form.require("dag", "plans.error.day");
        form.date("dag");
        form.max("plats", LONGEST_PLACE);
        if (!form.value("tid").isEmpty() && clock(form.value("tid")) == null) {
            form.reject("tid", "plans.error.time");
        }
    }

    private static Meetings.Time time(Form form) {
        return new Meetings.Time(
                Objects.requireNonNull(form.date("dag")),
                clock(form.value("tid")),
                form.value("plats"));
    }

    /** 13.00, 13:00 or 13. */
    static @Nullable LocalTime clock(String written) {
        var parts = written.replace('.', ':').split(":", -1);
        try {
            int minute = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
            return written.isEmpty() || parts.length > 2
                    ? null
                    : LocalTime.of(Integer.parseInt(parts[0]), minute);
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private PlanForms.Page movePage(String number, UUID id) {
        return new PlanForms.Page(
                number,
                CaseTab.MEETINGS,
                "move",
                "cases/meeting-move",
                "/moten/" + id + "/andra",
                view -> {
                    var meeting = meetings.meeting(view, id);
                    var at = meeting.startsAt();
                    return Form.empty()
                            .with("dag", meeting.heldOn().toString())
                            .with("v-dag", String.valueOf(meeting.version()))
                            .with("tid", at == null ? "" : Text.time(at))
                            .with("plats", meeting.place());
                },
                (_, model) -> model.addAttribute("id", id.toString()));
    }

    private static PlanForms.Page page(String number) {
        return new PlanForms.Page(
                number,
                CaseTab.MEETINGS,
                "meeting",
                "cases/meeting-new",
                "/moten/nytt",
                _ -> Form.empty(),
                (_, _) -> {});
    }
}
