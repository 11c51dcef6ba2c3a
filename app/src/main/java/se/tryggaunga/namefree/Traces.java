package se.tryggaunga.namefree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The identity check. A text without traces may still point somebody out to those who know the
 * place; what it finds and what it misses is measured in docs/namefree.md. Sv: kontroll av
 * namnfrihet.
 */
public final class Traces {

    private Traces() {}

    /**
     * The traces in a text, in the order of the text, none overlapping.
     *
     * @param known names of units, districts and schools: no names of persons
     */
    public static List<Trace> in(String text, PublicNames known) {
        var patterns = Patterns.in(text);
        var all =
                Stream.concat(patterns.stream(), Names.in(text, known).stream())
                        .sorted(Comparator.comparing(Trace::kind).thenComparing(Trace::begin))
                        .toList();
        var kept = new Taken(text.length());
        all.forEach(kept::add);
        return kept.inOrder();
    }

    /** Which characters are taken already: one look a trace, however many there are. */
    private static final class Taken {

        private final boolean[] character;
        private final List<Trace> traces = new ArrayList<>();

        Taken(int length) {
            character = new boolean[length];
        }

        void add(Trace trace) {
            for (int i = trace.begin(); i < trace.end(); i++) {
                if (character[i]) {
                    return;
                }
            }
            Arrays.fill(character, trace.begin(), trace.end(), true);
            traces.add(trace);
        }

        List<Trace> inOrder() {
            traces.sort(Comparator.comparing(Trace::begin));
            return List.copyOf(traces);
        }
    }
}
