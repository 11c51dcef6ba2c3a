package se.tryggaunga.cases.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the young person wants, in their own words. Sv: mål.
 *
 * @param ratings their own, first to last
 * @param result how it ended, once the case is closed
 */
public record Goal(
        UUID id, int version, String words, List<Rated> ratings, @Nullable Result result) {

    public Goal {
        ratings = List.copyOf(ratings);
    }

    public Optional<Rated> latest() {
        return ratings.isEmpty() ? Optional.empty() : Optional.of(ratings.getLast());
    }
}
