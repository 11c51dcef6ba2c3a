package se.tryggaunga.cases.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Audiences;
import se.tryggaunga.cases.Colleague;
import se.tryggaunga.cases.Opening;
import se.tryggaunga.cases.Openings;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Option;

/** Fills the page on which a case is opened, and reads its form. */
@Component
public class OpeningPage {

    /** Rows for those who do not sign in; more are added when the case is open. */
    static final int GUESTS = 2;

    private static final String SEAT = "seat_";

    private final Organisation organisation;
    private final Audiences audiences;
    private final Acting acting;
    private final Today today;

    OpeningPage(Organisation organisation, Audiences audiences, Acting acting, Today today) {
        this.organisation = organisation;
        this.audiences = audiences;
        this.acting = acting;
        this.today = today;
    }

    String fill(UUID request, Form form, Openings.Choices choices, Model model) {
        if (form.value("opens").isEmpty() && form.ok()) {
            form.with("opens", choices.pictureOpensOn().toString());
        }
        model.addAttribute("request", request);
        model.addAttribute("form", form);
        model.addAttribute("choices", choices);
        model.addAttribute(
                "areas",
                choices.areas().stream()
                        .map(area -> Option.of(area, organisation.areaName(area)))
                        .toList());
        model.addAttribute(
                "staff",
                choices.areas().stream()
                        .map(area -> group(area, choices.staff()))
                        .filter(group -> !group.options().isEmpty())
                        .toList());
        model.addAttribute("guests", IntStream.range(0, GUESTS).boxed().toList());
        model.addAttribute("guestsOpen", choices.staff().isEmpty() || hasGuest(form));
        model.addAttribute("day", today.day());
        model.addAttribute(
                "audience", audiences.of(request, acting.hat().area(), "frame", List.of()));
        return "cases/opening";
    }

    /** What has been settled, or nothing when the form has something to put right. */
    @Nullable Opening read(UUID request, Form form, Openings.Choices choices) {
        var opens = form.date("opens", today.day());
        if (opens == null) {
            form.reject("opens", "cases.err.opens");
        } else if (opens.isBefore(today.day())) {
            form.reject("opens", "shell.err.date.past");
        }
        var guests = new ArrayList<Opening.Guest>();
        for (int row = 0; row < GUESTS; row++) {
            guest(form, row, guests);
        }
        var chosen =
                choices.areas().stream()
                        .flatMap(area -> form.values(SEAT + area).stream())
                        .toList();
        if (chosen.isEmpty() && guests.isEmpty()) {
            form.reject(SEAT + choices.areas().getFirst(), "cases.err.seats");
        }
        if (!form.ok() || opens == null) {
            return null;
        }
        return new Opening(
                request,
                chosen.stream().map(CaseWords::id).distinct().toList(),
                guests,
                opens,
                form.has("homecoming", "yes"));
    }

    private static boolean hasGuest(Form form) {
        return IntStream.range(0, GUESTS)
                .mapToObj(row ->
                        List.of("guest_area_" + row, "guest_title_" + row, "guest_name_" + row))
                .flatMap(List::stream)
                .anyMatch(field -> !form.value(field).isEmpty());
    }

    private static void guest(Form form, int row, List<Opening.Guest> guests) {
        var area = form.value("guest_area_" + row);
        var title = form.value("guest_title_" + row);
        var name = form.value("guest_name_" + row);
        if (area.isEmpty() && title.isEmpty() && name.isEmpty()) {
            return;
        }
        form.require("guest_area_" + row, "cases.err.guest-area");
        form.require("guest_title_" + row, "cases.err.guest-title");
        form.require("guest_name_" + row, "cases.err.guest-name");
        form.max("guest_title_" + row, CaseWords.SHORT);
        form.max("guest_name_" + row, CaseWords.SHORT);
        guests.add(new Opening.Guest(area, title, name));
    }

    private Group group(String area, List<Colleague> staff) {
        var options =
                staff.stream()
                        .filter(each -> each.area().equals(area))
                        .map(each -> Option.of(each.assignment().toString(), each.line()))
                        .toList();
        return new Group(SEAT + area, organisation.areaName(area), options);
    }

    /** Those of one area, under its name. */
    public record Group(String field, String area, List<Option> options) {

        public Group {
            options = List.copyOf(options);
        }
    }
}
