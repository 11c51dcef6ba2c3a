package se.tryggaunga.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.tryggaunga.organisation.InformationKind;
import se.tryggaunga.organisation.TextVersion;
import se.tryggaunga.shell.Text;

/**
 * The printable sheet, in its own language whatever the reader's is. Sv: underlag.
 *
 * @param view the page around it, in the reader's language
 * @param language sv, sv-lattlast or en
 * @param purpose as it was saved
 * @param signers how each signature line is called
 */
public record Sheet(
        ConsentView view,
        String language,
        TextVersion text,
        String purpose,
        LocalDate until,
        List<InformationKind> kinds,
        List<Row> rows,
        List<String> signers) {

    /** An area and, per kind, whether it is ticked. */
    public record Row(String area, List<Boolean> ticked) {

        public Row {
            ticked = List.copyOf(ticked);
        }

        public boolean readsNothing() {
            return !ticked.contains(true);
        }

        /** The kinds that are ticked, in words. */
        public String reads(List<InformationKind> kinds) {
            var names = new ArrayList<String>();
            for (int i = 0; i < kinds.size(); i++) {
                if (ticked.get(i)) {
                    names.add(kinds.get(i).name());
                }
            }
            return String.join(", ", names);
        }
    }

    public Sheet {
        kinds = List.copyOf(kinds);
        rows = List.copyOf(rows);
        signers = List.copyOf(signers);
    }

    public List<Row> readers() {
        return rows.stream().filter(row -> !row.readsNothing()).toList();
    }

    /** Areas that were on the page and got no tick; their names may hold commas. */
    public String others() {
        return rows.stream()
                .filter(Row::readsNothing)
                .map(Row::area)
                .collect(Collectors.joining("; "));
    }

    public Locale locale() {
        return localeOf(language);
    }

    /** A word of ours on the sheet, in the sheet's language. */
    public String say(String key, Object... args) {
        return Text.in(locale(), key, args);
    }

    static Locale localeOf(String language) {
        return language.equals("en") ? Locale.UK : Locale.of("sv", "SE");
    }
}
