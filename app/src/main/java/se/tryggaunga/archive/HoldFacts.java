package se.tryggaunga.archive;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.OverviewSource;
import se.tryggaunga.cases.OwnFacts;
import se.tryggaunga.shell.Fact;
import se.tryggaunga.shell.Text;

/** That the own area holds the case, on its page and on what is left of it; nobody else's. */
@Component
@Order(30)
class HoldFacts implements OverviewSource, OwnFacts {

    private final CaseHolds holds;

    HoldFacts(CaseHolds holds) {
        this.holds = holds;
    }

    @Override
    public List<Fact> facts(CaseView view) {
        return holds.of(view.id()).stream()
                .map(hold -> Fact.of(Text.text("archive.stop"), words(hold)))
                .toList();
    }

    @Override
    public List<Entry> own(UUID scope) {
        return holds.of(scope).stream()
                .map(hold ->
                        new Entry(
                                hold.placedAt(),
                                Text.moment(hold.placedAt()),
                                Text.text("archive.stop"),
                                words(hold),
                                null,
                                null))
                .toList();
    }

    private static String words(CaseHold hold) {
        return Text.text(
                "archive.hold.words",
                hold.reason(),
                hold.placedBy(),
                hold.placedAt(),
                hold.reviewOn());
    }
}
