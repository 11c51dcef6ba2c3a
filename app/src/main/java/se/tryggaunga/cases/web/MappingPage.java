package se.tryggaunga.cases.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.tryggaunga.access.Acting;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.Mapping;
import se.tryggaunga.cases.Part;
import se.tryggaunga.drafts.Draft;
import se.tryggaunga.drafts.Drafts;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shell.Form;

/** Fills the models of the mapping's pages. */
@Component
class MappingPage {

    private final Mapping mapping;
    private final CaseWords words;
    private final LedgerPage ledger;
    private final ProposedMarks proposals;
    private final Drafts drafts;
    private final Acting acting;

    MappingPage(
            Mapping mapping,
            CaseWords words,
            LedgerPage ledger,
            ProposedMarks proposals,
            Drafts drafts,
            Acting acting) {
        this.mapping = mapping;
        this.words = words;
        this.ledger = ledger;
        this.proposals = proposals;
        this.drafts = drafts;
        this.acting = acting;
    }

    String show(CaseView view, String forArea, Model model) {
        var area = forArea.isEmpty() ? acting.hat().area() : forArea;
        var part = mapping.part(view, area).orElse(null);
        var form =
                drafts.find(draft(view, area)).map(Draft::form).orElseGet(() -> filled(part, area));
        return fill(view, area, part, form, model);
    }

    /**
     * Checks what was sent, and says who can read it now but could not when the form was opened.
     */
    List<String> check(CaseView view, PartForm read, Model model) {
        view.requireWrites();
        var area = read.area();
        if (!mapping.writesFor(view).contains(area)) {
            throw new NotFound();
        }
        read.check(area.equals(acting.hat().area()));
        if (words.refuses(read.form(), area, PartForm.LINES)) {
            drafts.drop(draft(view, area));
        }
        var grown = words.everybody(view).grownSince(read.form().value("_readers"));
        if (!read.form().ok() || !grown.isEmpty()) {
            fill(view, area, mapping.part(view, area).orElse(null), read.form(), model);
        }
        return grown;
    }

    /** The same page, with what may be about others marked in the lines; nothing is kept. */
    String propose(CaseView view, PartForm read, Model model) {
        view.requireWrites();
        var area = read.area();
        var part = mapping.part(view, area).orElse(null);
        var form = proposals.in(view, read.form(), PartForm.LINES.toArray(String[]::new));
        var page = fill(view, area, part, form, model);
        model.addAttribute("proposed", true);
        return page;
    }

    String again(Model model, Form form, List<String> grown) {
        model.addAttribute("form", form);
        model.addAttribute("grown", grown);
        return "cases/mapping";
    }

    String conflict(CaseView view, PartForm read, @Nullable Part newer, Model model) {
        var area = read.area();
        var theirs = mapping.part(view, area).orElse(newer);
        fill(view, area, theirs, read.form(), model);
        if (theirs == null) {
            return "cases/mapping";
        }
        model.addAttribute("theirs", theirs);
        model.addAttribute("by", words.name(view, theirs.writtenBy()));
        return "cases/mapping-conflict";
    }

    String picture(CaseView view, Model model) {
        var picture = mapping.picture(view);
        model.addAttribute("file", view);
        model.addAttribute("picture", picture);
        model.addAttribute("words", words);
        model.addAttribute("mine", acting.hat().area());
        model.addAttribute("names", words.names(view));
        model.addAttribute("missing", mapping.notYetShared(view));
        model.addAttribute("handed", ledger.byFact(view));
        model.addAttribute("rectified", ledger.rectified(view));
        model.addAttribute("restricted", ledger.restricted(view));
        model.addAttribute("audience", words.everybody(view));
        return "cases/picture";
    }

    String kind(PartForm read) {
        return words.kind(read.form(), read.area());
    }

    String draft(CaseView view, String area) {
        var own = area.equals(acting.hat().area());
        return "cases.part." + view.id() + (own ? "" : "." + area);
    }

    private String fill(CaseView view, String area, @Nullable Part part, Form form, Model model) {
        var areas = mapping.writesFor(view);
        if (!areas.contains(area)) {
            throw new NotFound();
        }
        var kind = words.kind(form, area);
        var picture = mapping.picture(view);
        var open = picture.open();
        model.addAttribute("file", view);
        model.addAttribute("form", form);
        model.addAttribute("area", area);
        model.addAttribute("own", area.equals(acting.hat().area()));
        model.addAttribute("areas", words.areaOptions(areas));
        model.addAttribute("part", part);
        model.addAttribute("picture", picture);
        model.addAttribute("words", words);
        model.addAttribute("kinds", words.kindOptions(words.reach(view, area), area));
        model.addAttribute("rule", words.rule(view, area, kind));
        model.addAttribute("never", words.never(area));
        model.addAttribute("protections", words.protections(view, area));
        model.addAttribute("draft", draft(view, area));
        model.addAttribute("grown", List.of());
        model.addAttribute("everybody", words.everybody(view));
        model.addAttribute("later", words.shared(view, area, kind));
        model.addAttribute(
                "audience",
                open && part != null
                        ? words.shared(view, area, part.kind())
                        : words.own(view, area, kind));
        return "cases/mapping";
    }

    private static Form filled(@Nullable Part part, String area) {
        var form = Form.empty().with("area", area).with("after", "0");
        if (part == null) {
            return form;
        }
        return form.with("after", String.valueOf(part.version()))
                .with("kind", part.kind())
                .with("works", part.words().works())
                .with("worries", part.words().worries())
                .with("would_help", part.words().wouldHelp())
                .with("spoken_by", part.spokenBy())
                .with("confirmed", part.confirmed());
    }
}
