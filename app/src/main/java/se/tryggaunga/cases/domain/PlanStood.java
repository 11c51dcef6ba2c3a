package se.tryggaunga.cases.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import se.tryggaunga.cases.domain.PlanPast.Head;
import se.tryggaunga.cases.domain.PlanPast.Promise;
import se.tryggaunga.cases.domain.PlanPast.Went;
import se.tryggaunga.cases.domain.PlanPast.Wish;

/**
 * The plan as it stood at one moment: of everything the last that had been written.
 *
 * @param agreed what had been promised, also in words that the reader does not read
 */
record PlanStood(String voice, Map<UUID, Wish> goals, Map<UUID, Line> promises, Set<UUID> agreed) {

    static final PlanStood NOTHING = new PlanStood("", Map.of(), Map.of(), Set.of());

    /** A promise and where it stood. */
    record Line(Promise promise, Standing standing) {}

    static PlanStood at(PlanPast past, Instant moment) {
        var goals = last(past.wishes(), Wish::at, Wish::id, moment);
        goals.values().removeIf(Wish::dropped);
        var stands = last(past.wents(), Went::at, Went::promise, moment);
        return new PlanStood(
                voice(past.heads(), moment),
                goals,
                promises(past, stands, moment),
                Set.copyOf(stands.keySet()));
    }

    private static String voice(List<Head> heads, Instant moment) {
        return until(heads, Head::at, moment).map(Head::voice).reduce((_, last) -> last).orElse("");
    }

    /** Without proposals, and without those that no meeting kept. */
    private static Map<UUID, Line> promises(PlanPast past, Map<UUID, Went> stands, Instant moment) {
        var first = new LinkedHashMap<UUID, Standing>();
        past.wents().forEach(went -> first.putIfAbsent(went.promise(), went.standing()));
        var lines = new LinkedHashMap<UUID, Line>();
        last(past.promises(), Promise::at, Promise::id, moment)
                .forEach((id, promise) -> {
                    var went = stands.get(id);
                    if (went != null && first.get(id) != Standing.STOPPED) {
                        lines.put(id, new Line(promise, went.standing()));
                    }
                });
        return lines;
    }

    private static <T> Map<UUID, T> last(
            List<T> written, Function<T, Instant> at, Function<T, UUID> id, Instant moment) {
        var last = new LinkedHashMap<UUID, T>();
        until(written, at, moment).forEach(each -> last.put(id.apply(each), each));
        return last;
    }

    private static <T> Stream<T> until(List<T> written, Function<T, Instant> at, Instant moment) {
        return written.stream().filter(each -> !at.apply(each).isAfter(moment));
    }
}
