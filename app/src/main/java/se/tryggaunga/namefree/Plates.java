package se.tryggaunga.namefree;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;

/** Registration plates, old ("ABC 123") and new ("ABC 12D"). */
final class Plates {

    /** Three letters before a number that are something else: rooms, laws, treatments. */
    private static final Set<String> ELSE =
            Set.of("SAL", "RUM", "OSL", "BUP", "LSS", "LSU", "DNR", "HUS", "KAP", "BRB", "FAP");

    private static final String LETTERS = "[A-HJ-PR-UW-Z]";

    static final List<Patterns.Form> FORMS =
            List.of(
                    Patterns.form(
                            TraceKind.PLATE,
                            "(?<![\\w-])(?-i:"
                                    + LETTERS
                                    + "{3}[ -]?\\d{2}[0-9A-HJ-NPR-UW-Z])(?![\\w-])",
                            Plates::plausible),
                    Patterns.form(
                            TraceKind.PLATE,
                            "(?<![\\w-])" + LETTERS + "{3}\\d{2}[0-9A-HJ-NPR-UW-Z](?![\\w-])",
                            Plates::plausible));

    private Plates() {}

    private static boolean plausible(String text, MatchResult found) {
        return !ELSE.contains(found.group().substring(0, 3).toUpperCase(Locale.ROOT));
    }
}
