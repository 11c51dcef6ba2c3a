package se.tryggaunga.cases.domain;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that has been written in a plan, as far as the reader reads it, each list in the order
 * in which it was written. How it stood at a moment is put together from it.
 */
public record PlanPast(
        List<Head> heads, List<Wish> wishes, List<Promise> promises, List<Went> wents) {

    public PlanPast {
        heads = List.copyOf(heads);
        wishes = List.copyOf(wishes);
        promises = List.copyOf(promises);
        wents = List.copyOf(wents);
    }

    /**
     * A version of the young person's own words.
     *
     * @param settled the day, where it is this version with which the plan was settled
     */
    public record Head(int version, String voice, @Nullable LocalDate settled, Instant at) {}

    /** A version of a goal. */
    public record Wish(UUID id, String words, boolean dropped, Instant at) {}

    /** A version of a promise. */
    public record Promise(
            UUID id, String area, String who, String what, LocalDate due, Instant at) {}

    /** What was said to have become of a promise. */
    public record Went(UUID promise, Standing standing, Instant at) {}

    /** The settled versions, latest first, each with what changed since the one before. */
    public List<PlanVersion> versions() {
        var versions = new ArrayList<PlanVersion>();
        var settled = settled();
        var before = PlanStood.NOTHING;
        for (int i = 0; i < settled.size(); i++) {
            var head = settled.get(i);
            var stood = PlanStood.at(this, head.at());
            boolean last = i == settled.size() - 1;
            int until = last ? PlanVersion.STILL : settled.get(i + 1).version();
            versions.addFirst(
                    new PlanVersion(
                            head.version(),
                            until,
                            requireNonNull(head.settled()),
                            PlanChange.between(before, stood)));
            before = stood;
        }
        return List.copyOf(versions);
    }

    /** What has changed since it was settled last; nothing where it never was. */
    public List<PlanChange> since() {
        return lastSettled()
                .map(head -> PlanStood.at(this, head.at()))
                .map(then -> PlanChange.between(then, PlanStood.at(this, Instant.MAX)))
                .orElse(List.of());
    }

    private Optional<Head> lastSettled() {
        return settled().stream().reduce((_, last) -> last);
    }

    private List<Head> settled() {
        return heads.stream().filter(head -> head.settled() != null).toList();
    }
}
