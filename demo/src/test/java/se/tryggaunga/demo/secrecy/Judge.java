package se.tryggaunga.demo.secrecy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.tryggaunga.demo.story.Chronicle.Event;
import se.tryggaunga.demo.story.Chronicle.FactReleased;

/**
 * The oracle as of a moment, with what the story does not tell about one by one: the agenda,
 * ratings, results and the like, which are jointly agreed and so read by those who read the plan
 * that day.
 */
final class Judge {

    private static final Set<String> AGREED =
            Set.of(
                    "cases.agenda_item",
                    "cases.minutes",
                    "cases.goal_rating",
                    "cases.agreement",
                    "cases.goal_result",
                    "cases.plan");

    private final Oracle oracle;
    private final Map<UUID, List<Told>> agreed = new HashMap<>();

    Judge(Collection<Hat> staff, List<Event> told, Collection<Row> rows, Instant until) {
        oracle = new Oracle(staff);
        var waiting =
                new ArrayList<>(
                        rows.stream()
                                .filter(row -> AGREED.contains(row.table()))
                                .sorted(Comparator.comparing(Row::at))
                                .toList());
        for (var event : told) {
            if (event.at().isAfter(until)) {
                break;
            }
            while (!waiting.isEmpty() && waiting.getFirst().at().isBefore(event.at())) {
                agree(waiting.removeFirst());
            }
            oracle.tell(event);
            widen(event);
        }
        waiting.forEach(this::agree);
    }

    Oracle oracle() {
        return oracle;
    }

    Told fact(Row row) {
        var told = oracle.fact(row.key());
        if (told != null && told.kind.equals(row.kind()) && told.area.equals(row.area())) {
            return told;
        }
        var untold = untold(row);
        var before = oracle.latest(row.table(), row.key().thing());
        if (before != null && before.key.version() < row.key().version()) {
            untold.named.addAll(before.named);
        }
        if (row.table().equals("cases.progress") && row.about() != null) {
            var promise = oracle.latest("cases.commitment", row.about());
            if (promise != null) {
                untold.named.addAll(promise.named);
            }
        }
        return untold;
    }

    Answer reads(Hat hat, Row row, LocalDate day) {
        return oracle.reads(hat.assignment(), fact(row), day);
    }

    private void agree(Row row) {
        if (oracle.fact(row.key()) != null) {
            return;
        }
        var told = untold(row);
        var file = oracle.caseOf(row.scope());
        if (file != null) {
            told.named.addAll(file.withGround(row.area(), row.kind(), Oracle.day(row.at())));
        }
        oracle.add(told);
        agreed.computeIfAbsent(row.scope(), _ -> new ArrayList<>()).add(told);
    }

    /** The plan is shown to those who came later, and with it what belongs to it. */
    private void widen(Event event) {
        if (event instanceof FactReleased released && released.fact().equals(released.scope())) {
            agreed.getOrDefault(released.scope(), List.of())
                    .forEach(each -> each.named.addAll(released.seats()));
        }
    }

    private static Told untold(Row row) {
        return new Told(row.key(), row.scope(), row.area(), row.kind(), row.writer(), row.at());
    }
}
