package se.tryggaunga.cases.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.tryggaunga.access.Audiences;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.Colleague;
import se.tryggaunga.cases.Opening;
import se.tryggaunga.cases.Seats;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Option;

/** Fills the page on which seats are given and ended, and reads its form. */
@Component
class SeatPage {

    private final Seats seats;
    private final Organisation organisation;
    private final Audiences audiences;

    SeatPage(Seats seats, Organisation organisation, Audiences audiences) {
        this.seats = seats;
        this.organisation = organisation;
        this.audiences = audiences;
    }

    String fill(CaseView view, Form form, Model model) {
        model.addAttribute("file", view);
        model.addAttribute("form", form);
        var valid = view.consentUntil() != null && view.open();
        model.addAttribute("valid", valid);
        model.addAttribute(
                "candidates",
                valid ? seats.candidates(view).stream().map(this::option).toList() : List.of());
        model.addAttribute("areas", valid ? areaOptions(seats.areas(view)) : List.of());
        model.addAttribute("uncovered", uncovered(view, valid));
        model.addAttribute(
                "audience", audiences.of(view.id(), view.file().hostArea(), "frame", List.of()));
        return "cases/seats";
    }

    void check(Form form) {
        if (form.value("way").equals("guest")) {
            form.require("guest_area", "cases.err.guest-area");
            form.require("guest_title", "cases.err.guest-title");
            form.require("guest_name", "cases.err.guest-name");
            form.max("guest_title", CaseWords.SHORT);
            form.max("guest_name", CaseWords.SHORT);
        } else {
            form.require("assignment", "cases.err.colleague");
        }
    }

    void add(CaseView view, Form form) {
        if (form.value("way").equals("guest")) {
            seats.add(
                    view,
                    new Opening.Guest(
                            form.value("guest_area"),
                            form.value("guest_title"),
                            form.value("guest_name")));
        } else {
            seats.add(view, CaseWords.id(form.value("assignment")));
        }
    }

    List<Option> areaOptions(Iterable<String> areas) {
        var options = new java.util.ArrayList<Option>();
        areas.forEach(area -> options.add(Option.of(area, organisation.areaName(area))));
        options.sort(java.util.Comparator.comparing(Option::text));
        return options;
    }

    private Option option(Colleague colleague) {
        return Option.of(
                colleague.assignment().toString(),
                colleague.line() + " – " + organisation.areaName(colleague.area()));
    }

    /**
     * Areas that nobody can be asked in from, and that could be asked about (S44's way forward).
     */
    private List<String> uncovered(CaseView view, boolean valid) {
        var covered = valid ? seats.areas(view) : java.util.Set.<String>of();
        return seats.programmeAreas(view).stream()
                .filter(area -> !covered.contains(area))
                .map(organisation::areaName)
                .toList();
    }
}
