package se.tryggaunga.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.organisation.InformationKind;
import se.tryggaunga.organisation.TextVersion;

/**
 * The printable sheet, in its own language whatever the reader's is. Sv: underlag.
 *
 * @param view the page around it, in the reader's language
 * @param languages those that the coordinator can choose
 * @param signers whose answers the rules look at
 * @param swedish what counts, for a sheet in another language
 */
public record Sheet(
        ConsentView view,
        TextVersion text,
        List<String> languages,
        List<InformationKind> kinds,
        List<Row> rows,
        List<Signer> signers,
        @Nullable Sheet swedish) {

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

    /**
     * A line to sign on.
     *
     * @param role the key of what that person is
     * @param name empty until the reader has asked for names
     */
    public record Signer(String role, String name) {}

    public Sheet {
        languages = List.copyOf(languages);
        kinds = List.copyOf(kinds);
        rows = List.copyOf(rows);
        signers = List.copyOf(signers);
    }

    public String language() {
        return text.language();
    }

    public String purpose() {
        return view.latest().terms().purpose();
    }

    public boolean unapproved() {
        return text.isTranslation() && !text.translationApproved(view.asked().day());
    }

    /** Whether it is talked about in a language that there is no text in. */
    public boolean lacksSpoken() {
        return !languages.contains(view.latest().language());
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

    /** For the page to say which language that part is in. */
    public String lang() {
        return localeOf(language()).getLanguage();
    }

    public @Nullable String direction() {
        return language().equals("ar") ? "rtl" : null;
    }

    /** Settings are named in Swedish and English. */
    public String namesLang() {
        return language().equals("en") ? "en" : "sv";
    }

    public boolean namesAreForeign() {
        return !lang().equals(namesLang());
    }

    /** Month names would be ours to translate; figures are read everywhere. */
    public String until() {
        LocalDate until = view.latest().terms().until();
        return namesAreForeign() ? until.toString() : say("sharing.plain", until);
    }

    /** A word of ours on the sheet, in the sheet's language. */
    public String say(String key, Object... args) {
        return SheetWords.say(language(), key, args);
    }

    static Locale localeOf(String language) {
        return switch (language) {
            case "en" -> Locale.UK;
            case "sv", "sv-lattlast" -> Locale.of("sv", "SE");
            default -> Locale.of(language);
        };
    }
}
