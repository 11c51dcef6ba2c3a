package se.tryggaunga.cases.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.Commitments;
import se.tryggaunga.cases.domain.Commitment;
import se.tryggaunga.cases.domain.TimeAxis;
import se.tryggaunga.cases.web.PlanLanes.Bar;
import se.tryggaunga.shell.Text;

/** Lays the promises that a reader reads out in time. */
@Component
class PlanLanesPage {

    private final PromiseRows rows;
    private final Commitments commitments;

    PlanLanesPage(PromiseRows rows, Commitments commitments) {
        this.rows = rows;
        this.commitments = commitments;
    }

    PlanLanes of(CaseView view) {
        var agreed = commitments.agreedOn(view.id());
        var parties = new LinkedHashMap<String, List<Bar>>();
        rows.byParty(view)
                .forEach((party, promised) ->
                        parties.put(
                                party, promised.stream().map(row -> bar(row, agreed)).toList()));
        var days = new ArrayList<LocalDate>();
        parties.values()
                .forEach(bars ->
                        bars.forEach(bar -> {
                            days.add(bar.from());
                            days.add(bar.to());
                        }));
        return new PlanLanes(days.isEmpty() ? null : TimeAxis.over(days), rows.today(), parties);
    }

    private static Bar bar(PromiseRow row, Map<UUID, LocalDate> agreed) {
        var one = row.commitment();
        var to = one.open() || one.since() == null ? one.due() : one.since();
        var from = agreed.getOrDefault(one.id(), to);
        var start = from.isAfter(to) ? to : from;
        return new Bar(one.what(), row.who(), words(one, start, to), code(one), start, to);
    }

    private static String words(Commitment one, LocalDate from, LocalDate to) {
        var standing = one.standing();
        return Text.text(
                "plans.lanes.bar", from, to, standing == null ? "" : Text.text(standing.key()));
    }

    private static String code(Commitment one) {
        var standing = one.standing();
        return standing == null ? "" : standing.code();
    }
}
