package se.tryggaunga.cases.web;

import static se.tryggaunga.shell.Text.text;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.tryggaunga.access.Acting;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.Mapping;
import se.tryggaunga.cases.factors.Arena;
import se.tryggaunga.cases.factors.Factor;
import se.tryggaunga.cases.factors.FactorChoice;
import se.tryggaunga.cases.factors.Factors;
import se.tryggaunga.drafts.Draft;
import se.tryggaunga.drafts.Drafts;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Option;

/** Fills the model of the form in which a party writes about a factor. */
@Component
class FactorFill {

    static final String FACTORS = "/kartlaggning/faktorer";

    private final Factors factors;
    private final Mapping mapping;
    private final CaseWords words;
    private final ProposedMarks proposals;
    private final Drafts drafts;
    private final Acting acting;

    FactorFill(
            Factors factors,
            Mapping mapping,
            CaseWords words,
            ProposedMarks proposals,
            Drafts drafts,
            Acting acting) {
        this.factors = factors;
        this.mapping = mapping;
        this.words = words;
        this.proposals = proposals;
        this.drafts = drafts;
        this.acting = acting;
    }

    /** A new one in a life area, or what was begun of it. */
    String empty(CaseView view, String arena, String forArea, Model model) {
        view.requireWrites();
        var area = forArea.isEmpty() ? acting.hat().area() : forArea;
        var asked = new FactorForm(Form.empty().with("arena", arena));
        var fresh = FactorForm.empty(area, asked.arena());
        var form = drafts.find(draft(view, fresh, null)).map(Draft::form).orElse(fresh.form());
        return fill(view, new FactorForm(form), null, List.of(), model);
    }

    String there(CaseView view, Factor factor, Model model) {
        var kept = FactorForm.of(factor);
        var form = drafts.find(draft(view, kept, factor)).map(Draft::form).orElse(kept.form());
        return fill(view, new FactorForm(form), factor, List.of(), model);
    }

    /**
     * Checks what was sent, and says who can read it now but could not when the form was opened.
     */
    boolean check(CaseView view, FactorForm read, @Nullable Factor factor, Model model) {
        requireWrites(view, read, factor);
        var form = read.form();
        read.check(offered(factor), read.area().equals(acting.hat().area()));
        if (words.refuses(form, read.area(), FactorForm.TEXTS)) {
            drafts.drop(draft(view, read, factor));
        }
        if (form.ok() && factor == null) {
            factors.already(view, read.area(), read.seen(offered(null)))
                    .ifPresent(there -> form.reject("choice", "cases.factor.err.twice"));
        }
        var grown = words.everybody(view).grownSince(form.value("_readers"));
        boolean ok = form.ok() && grown.isEmpty();
        if (!ok) {
            fill(view, read, factor, grown, model);
        }
        return ok;
    }

    /** The same page, with what may be about others marked in the texts; nothing is kept. */
    String propose(CaseView view, FactorForm read, @Nullable Factor factor, Model model) {
        requireWrites(view, read, factor);
        var form = proposals.in(view, read.form(), FactorForm.TEXTS.toArray(String[]::new));
        var page = fill(view, new FactorForm(form), factor, List.of(), model);
        model.addAttribute("proposed", true);
        return page;
    }

    /** The same form with the own words, beside what a colleague has written meanwhile. */
    String conflict(CaseView view, FactorForm read, Factor theirs, Model model) {
        var form = read.form().with("after", String.valueOf(theirs.version()));
        model.addAttribute("theirs", theirs);
        model.addAttribute("by", words.name(view, theirs.writtenBy()));
        return fill(view, new FactorForm(form), theirs, List.of(), model);
    }

    String kind(FactorForm read) {
        return words.kind(read.form(), read.area());
    }

    /** "plans.factor.A7K3-9Q/kartlaggning/…": where it is gone on with. */
    String draft(CaseView view, FactorForm read, @Nullable Factor factor) {
        var own = read.area().equals(acting.hat().area());
        var page =
                factor != null
                        ? "/" + factor.id()
                        : "/ny?omrade=" + read.arena().code() + (own ? "" : "&for=" + read.area());
        return "plans.factor." + view.number() + FACTORS + page;
    }

    private void requireWrites(CaseView view, FactorForm read, @Nullable Factor factor) {
        view.requireWrites();
        if (!mapping.writesFor(view).contains(read.area())
                || factor != null && !factor.area().equals(read.area())) {
            throw new NotFound();
        }
    }

    private String fill(
            CaseView view,
            FactorForm read,
            @Nullable Factor factor,
            List<String> grown,
            Model model) {
        requireWrites(view, read, factor);
        var area = read.area();
        var own = area.equals(acting.hat().area());
        var kind = words.kind(read.form(), area);
        var page = factor == null ? "/ny" : "/" + factor.id();
        model.addAttribute("file", view);
        model.addAttribute("form", read.form());
        model.addAttribute("arena", read.arena());
        model.addAttribute("action", view.path(FACTORS + page));
        model.addAttribute("area", area);
        model.addAttribute("areaName", words.areaName(area));
        model.addAttribute("own", own);
        model.addAttribute("factor", factor);
        model.addAttribute("good", choices(read.arena(), true, factor));
        model.addAttribute("bad", choices(read.arena(), false, factor));
        model.addAttribute("kinds", words.kindOptions(words.reach(view, area), area));
        model.addAttribute("rule", words.rule(view, area, kind));
        model.addAttribute("never", words.never(area));
        model.addAttribute("draft", draft(view, read, factor));
        model.addAttribute("grown", grown);
        model.addAttribute("open", factors.readAtOnce(view));
        model.addAttribute("everybody", words.everybody(view));
        model.addAttribute("later", words.shared(view, area, kind));
        model.addAttribute(
                "audience",
                factors.readAtOnce(view)
                        ? words.shared(view, area, kind)
                        : words.own(view, area, kind));
        return "cases/factor-fill";
    }

    /** Those that are offered; one that is offered no more stays chosen. */
    List<FactorChoice> offered(@Nullable Factor factor) {
        var today = factors.catalogue();
        var kept =
                Stream.ofNullable(factor)
                        .filter(each -> !each.seen().ownWords())
                        .map(Factor::choice)
                        .filter(each ->
                                today.stream().noneMatch(one -> one.code().equals(each.code())));
        return Stream.concat(today.stream(), kept).toList();
    }

    /** Those of the life area on one side, and own words. */
    private List<Option> choices(Arena arena, boolean protects, @Nullable Factor factor) {
        var own =
                Option.of(
                        protects ? FactorForm.OWN_GOOD : FactorForm.OWN_BAD,
                        text(protects ? "cases.factor.own-good" : "cases.factor.own-bad"));
        var offered =
                offered(factor).stream()
                        .filter(each -> each.arena() == arena && each.protects() == protects)
                        .map(each -> Option.of(each.code(), each.text()));
        return Stream.concat(offered, Stream.of(own)).toList();
    }
}
