package se.tryggaunga.cases;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What everybody's access to the others rests on: a valid yes, which areas and kinds it covers, and
 * its last day.
 */
record Basis(UUID consent, LocalDate until, Map<String, Set<String>> coverage) {

    boolean covers(String area) {
        return coverage.containsKey(area);
    }

    /** The kinds that the area may read of the others', with the frame that holds them together. */
    Set<String> readBy(String area) {
        var kinds = new TreeSet<>(coverage.getOrDefault(area, Set.of()));
        kinds.add("frame");
        return kinds;
    }

    Set<String> areas() {
        return coverage.keySet();
    }
}
