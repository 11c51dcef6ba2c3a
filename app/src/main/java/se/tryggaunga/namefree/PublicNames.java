package se.tryggaunga.namefree;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Names that are no person's in this municipality: of its units, districts, schools, programmes. A
 * name inside one of them is no trace ("Karl Johans torg"). Sv: kända namn.
 */
public final class PublicNames {

    private static final int SHORTEST = 3;
    private static final PublicNames NONE = new PublicNames(List.of());

    private final List<String> names;

    private PublicNames(List<String> names) {
        this.names = names;
    }

    public static PublicNames none() {
        return NONE;
    }

    public static PublicNames of(Collection<String> names) {
        return new PublicNames(
                names.stream()
                        .map(each -> each.strip().toLowerCase(Locale.ROOT))
                        .filter(each -> each.length() >= SHORTEST)
                        .distinct()
                        .toList());
    }

    /** Which characters belong to such a name. */
    boolean[] within(String text) {
        var covered = new boolean[text.length()];
        var small = text.toLowerCase(Locale.ROOT);
        if (small.length() == text.length()) {
            names.forEach(each -> cover(covered, small, each));
            WellKnown.NAMES.forEach(each -> cover(covered, small, each));
        }
        return covered;
    }

    private static void cover(boolean[] covered, String text, String name) {
        int from = text.indexOf(name);
        while (from >= 0) {
            int end = from + name.length();
            if (from == 0 || !Character.isLetter(text.charAt(from - 1))) {
                while (end < text.length() && Character.isLetter(text.charAt(end))) {
                    end++; // with its ending: Årbys, Nyforsskolan
                }
                Arrays.fill(covered, from, end, true);
            }
            from = text.indexOf(name, Math.max(end, from + 1));
        }
    }
}
