package se.tryggaunga.organisation.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register's file, as far as it could be read.
 *
 * @param line where it begins in the file, the heading being line 1
 * @param forms codes of school forms; none where the file does not say
 * @param organiser who runs the school, where the file says
 * @param problem why it cannot be used
 */
public record RegisterRow(
        int line,
        String code,
        String name,
        @Nullable Position position,
        @Nullable String municipality,
        List<String> forms,
        @Nullable Organiser organiser,
        @Nullable Problem problem) {

    public RegisterRow {
        forms = List.copyOf(forms);
    }

    static RegisterRow broken(int line, Problem problem) {
        return new RegisterRow(line, "", "", null, null, List.of(), null, problem);
    }

    RegisterRow with(Problem found) {
        return new RegisterRow(line, code, name, position, municipality, forms, organiser, found);
    }

    /** Degrees, WGS84. */
    public record Position(double latitude, double longitude) {

        /** Between Smygehuk and Treriksröset, with some sea around. */
        boolean isInSweden() {
            return latitude > 55 && latitude < 69.5 && longitude > 10 && longitude < 25;
        }
    }

    /**
     * @param form as the register writes it: Kommunal, Fristående …
     */
    public record Organiser(String number, String name, String form) {}

    /**
     * @param key of a sentence in the message catalogue
     * @param word what in the file it speaks of
     */
    public record Problem(String key, String word) {

        private static final int SHOWN = 40;

        static Problem of(String what, String word) {
            var shown = word.length() > SHOWN ? word.substring(0, SHOWN) + "…" : word;
            return new Problem("organisation.import.problem." + what, shown);
        }
    }
}
