package se.tryggaunga.moves;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came along from another municipality; the receiving authority's own from then on.
 *
 * @param words of a part of the mapping: what works
 */
public record Brought(
        String fromParty,
        String kind,
        String what,
        LocalDate written,
        @Nullable LocalDate due,
        String words,
        String worries,
        String wouldHelp) {}
