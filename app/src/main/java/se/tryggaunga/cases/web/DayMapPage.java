package se.tryggaunga.cases.web;

import static se.tryggaunga.shell.Text.day;
import static se.tryggaunga.shell.Text.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.tryggaunga.access.Acting;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.DayMaps;
import se.tryggaunga.cases.DayWords;
import se.tryggaunga.cases.SchoolBreaks;
import se.tryggaunga.cases.domain.DayMap;
import se.tryggaunga.cases.domain.DayPicture;
import se.tryggaunga.drafts.Draft;
import se.tryggaunga.drafts.Drafts;
import se.tryggaunga.shell.Audience;
import se.tryggaunga.shell.Form;

/** Fills the models of the Dygnskarta's pages. */
@Component
class DayMapPage {

    private static final String FILL = "/kartlaggning/dygnskarta/fyll-i";
    private static final String PLAN = "plan";

    private final DayMaps days;
    private final SchoolBreaks breaks;
    private final CaseWords words;
    private final Drafts drafts;
    private final Acting acting;

    DayMapPage(DayMaps days, SchoolBreaks breaks, CaseWords words, Drafts drafts, Acting acting) {
        this.days = days;
        this.breaks = breaks;
        this.words = words;
        this.drafts = drafts;
        this.acting = acting;
    }

    String picture(CaseView view, Model model) {
        var picture = days.picture(view.id());
        var own = acting.hat().area();
        var areas = days.answersFor(view);
        model.addAttribute("file", view);
        model.addAttribute("picture", picture);
        model.addAttribute("days", new DayWords(picture, words::areaName));
        model.addAttribute("names", words.names(view));
        model.addAttribute("unread", unread(view, picture));
        model.addAttribute("mine", days.of(view, own).orElse(null));
        model.addAttribute("atOnce", days.readAtOnce(view, own));
        model.addAttribute("mayFill", areas.contains(own));
        model.addAttribute(
                "others",
                words.areaOptions(areas.stream().filter(area -> !area.equals(own)).toList()));
        model.addAttribute("missing", days.notYetShared(view));
        model.addAttribute("next", breaks.next().orElse(null));
        model.addAttribute("audience", words.everybody(view));
        return "cases/day-map";
    }

    /** The answers as they stand, or as they were left. */
    String form(CaseView view, String forArea, Model model) {
        var area = forArea.isEmpty() ? acting.hat().area() : forArea;
        requireAnswers(view, area);
        var form =
                drafts.find(draft(view, area))
                        .map(Draft::form)
                        .orElseGet(() -> DayMapForm.of(days.of(view, area).orElse(null)).form());
        return fill(view, area, form, List.of(), model);
    }

    /**
     * Checks what was sent, and says who can read it now but could not when the form was opened.
     */
    List<String> check(CaseView view, DayMapForm read, Model model) {
        var area = read.area();
        requireAnswers(view, area);
        read.check(area.equals(acting.hat().area()));
        if (words.refuses(read.form(), area, List.of("words"))) {
            drafts.drop(draft(view, area));
        }
        var grown = later(view, area).grownSince(read.form().value("_readers"));
        if (!read.form().ok() || !grown.isEmpty()) {
            fill(view, area, read.form(), grown, model);
        }
        return grown;
    }

    /** The same form with the own answers, beside what a colleague has answered meanwhile. */
    String conflict(CaseView view, DayMapForm read, @Nullable DayMap newer, Model model) {
        var area = read.area();
        requireAnswers(view, area);
        var theirs = days.of(view, area).orElse(newer);
        if (theirs != null) {
            read.form().with("after", String.valueOf(theirs.version()));
            model.addAttribute("theirs", theirs);
            model.addAttribute("unlike", theirs.answers().unlike(read.answers()));
        }
        return fill(view, area, read.form(), List.of(), model);
    }

    /** "plans.day-map.A7K3-9Q/kartlaggning/…": where it is gone on with. */
    String draft(CaseView view, String area) {
        var own = area.equals(acting.hat().area());
        return "plans.day-map." + view.number() + FILL + (own ? "" : "?for=" + area);
    }

    private String fill(CaseView view, String area, Form form, List<String> grown, Model model) {
        var atOnce = days.readAtOnce(view, area);
        var kept = days.of(view, area).isPresent();
        model.addAttribute("file", view);
        model.addAttribute("form", form);
        model.addAttribute("area", area);
        model.addAttribute("areaName", words.areaName(area));
        model.addAttribute("own", area.equals(acting.hat().area()));
        model.addAttribute("young", area.equals(view.file().hostArea()));
        model.addAttribute("byAnother", !kept && days.answered(view).contains(area));
        model.addAttribute("atOnce", atOnce);
        model.addAttribute("draft", draft(view, area));
        model.addAttribute("grown", grown);
        model.addAttribute("later", later(view, area));
        model.addAttribute("audience", atOnce ? later(view, area) : words.own(view, area, PLAN));
        return "cases/day-map-fill";
    }

    /** A sentence on each area that has answered what the reader does not read, or not yet. */
    private List<String> unread(CaseView view, DayPicture picture) {
        var read = picture.maps().stream().map(DayMap::area).toList();
        return days.answered(view).stream()
                .filter(area -> !read.contains(area))
                .map(area ->
                        days.readAtOnce(view, area)
                                ? text("cases.day.not-for-you", words.areaName(area))
                                : text(
                                        "cases.day.waits",
                                        words.areaName(area),
                                        day(view.file().pictureOpensOn())))
                .toList();
    }

    /** Who reads it when it is read. */
    private Audience later(CaseView view, String area) {
        return words.shared(view, area, PLAN);
    }

    private void requireAnswers(CaseView view, String area) {
        view.requireWrites();
        days.requireAnswers(view, area);
    }
}
