package se.tryggaunga.cases.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.tryggaunga.access.Acting;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.Mapping;
import se.tryggaunga.cases.factors.Arena;
import se.tryggaunga.cases.factors.Comparison;
import se.tryggaunga.cases.factors.Factor;
import se.tryggaunga.cases.factors.FactorWords;
import se.tryggaunga.cases.factors.Factors;
import se.tryggaunga.sharing.MarkedText;

/** Fills the model of the page of factors, side by side by life area. */
@Component
class FactorPage {

    private final Factors factors;
    private final Mapping mapping;
    private final CaseWords words;
    private final LedgerPage ledger;
    private final Acting acting;

    FactorPage(
            Factors factors, Mapping mapping, CaseWords words, LedgerPage ledger, Acting acting) {
        this.factors = factors;
        this.mapping = mapping;
        this.words = words;
        this.ledger = ledger;
        this.acting = acting;
    }

    String show(CaseView view, Model model) {
        var all = factors.all(view);
        var areas = view.writes() ? mapping.writesFor(view) : List.<String>of();
        var own = acting.hat().area();
        model.addAttribute("file", view);
        model.addAttribute("rows", rows(view, all));
        model.addAttribute("said", new FactorWords(Comparison.of(all), words::areaName));
        model.addAttribute("open", factors.readAtOnce(view));
        model.addAttribute("mayAdd", areas.contains(own));
        model.addAttribute(
                "others",
                words.areaOptions(areas.stream().filter(area -> !area.equals(own)).toList()));
        model.addAttribute("missing", view.writes() ? factors.notYetShared(view) : List.of());
        model.addAttribute("printable", words.printable());
        model.addAttribute("audience", words.everybody(view));
        return "cases/factors";
    }

    /** By life area, also those where there is nothing. */
    private Map<Arena, List<FactorRow>> rows(CaseView view, List<Factor> all) {
        var names = words.names(view);
        var before = factors.before(view);
        var beside = Beside.All.in(ledger, view);
        var rows = new LinkedHashMap<Arena, List<FactorRow>>();
        for (var arena : Arena.values()) {
            rows.put(
                    arena,
                    all.stream()
                            .filter(factor -> factor.seen().arena() == arena)
                            .map(factor -> row(view, factor, names, before, beside.of(factor.id())))
                            .toList());
        }
        return rows;
    }

    private FactorRow row(
            CaseView view,
            Factor factor,
            Map<Object, String> names,
            Map<UUID, Factor> before,
            Beside beside) {
        var own = factor.area().equals(acting.hat().area());
        boolean free = beside.restricted() == null;
        return new FactorRow(
                factor,
                words.areaName(factor.area()),
                names.getOrDefault(factor.writtenBy(), ""),
                changed(factor, before.get(factor.id())),
                beside,
                free && factors.mayWrite(view, factor)
                        ? view.path("/kartlaggning/faktorer/" + factor.id())
                        : null,
                own && view.writes() ? "faktor/" + view.id() + "/" + factor.id() : null,
                own || words.printable());
    }

    /**
     * Nothing where something in it is marked as being about another person: it may have stood
     * there unmarked.
     */
    private static @Nullable Factor changed(Factor now, @Nullable Factor then) {
        boolean marked =
                now.seen().texts().stream()
                        .anyMatch(text ->
                                MarkedText.isMarked(text) || text.contains(MarkedText.MARK));
        return then == null || marked || then.seen().equals(now.seen()) && then.over() == now.over()
                ? null
                : then;
    }
}
