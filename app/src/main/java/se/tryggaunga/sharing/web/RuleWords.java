package se.tryggaunga.sharing.web;

import java.util.Collection;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.tryggaunga.sharing.RuleBooks;
import se.tryggaunga.sharing.decision.Among;
import se.tryggaunga.sharing.decision.Named;
import se.tryggaunga.sharing.decision.Row;
import se.tryggaunga.sharing.decision.Vocabulary;
import se.tryggaunga.shell.Text;

/** The codes of a rule's row as a reader says them. */
@Component
class RuleWords {

    /** Where a sentence names the parties; the steward writes these two, so they are explained. */
    private static final Map<String, String> PLACES =
            Map.of("{to}", "sharing.rules.place.to", "{from}", "sharing.rules.place.from");

    private final RuleBooks books;

    RuleWords(RuleBooks books) {
        this.books = books;
    }

    /** One column of the row, in words. */
    String of(Row row, String column) {
        return switch (column) {
            case "from_party", "to_party" -> among(row, column, this::party);
            case "kinds" -> among(row, column, this::kind);
            case "facts_all" -> facts(row.codes(column), "sharing.rules.and");
            case "facts_any", "facts_not" -> facts(row.codes(column), "sharing.rules.or");
            case "status" -> Text.text("sharing.rules.state." + row.text(column));
            case "decided_by" -> word("decider", row.text(column));
            case "sentence_sv", "sentence_en" -> sentence(row.text(column));
            default -> row.text(column).replace(" | ", ", ");
        };
    }

    /** With the receiver and the sender where their places are. */
    static String sentence(String written) {
        var words = written;
        for (var place : PLACES.entrySet()) {
            words = words.replace(place.getKey(), Text.text(place.getValue()));
        }
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Text.locale()) + words.substring(1);
    }

    String word(String group, String code) {
        return in(words().word(group, code));
    }

    private String among(Row row, String column, UnaryOperator<String> name) {
        var codes = Among.of(row.codes(column));
        var named = codes.named().stream().map(name).collect(Collectors.joining("; "));
        var except = codes.except().stream().map(name).collect(Collectors.joining("; "));
        if (except.isEmpty()) {
            return named;
        }
        return named.isEmpty()
                ? Text.text("sharing.rules.all-but", except)
                : Text.text("sharing.rules.but-not", named, except);
    }

    private String party(String code) {
        return code.startsWith("@")
                ? word("party-group", code.substring(1))
                : in(words().party(code, books.day()).name());
    }

    private String kind(String code) {
        return code.startsWith("@")
                ? word("kind-group", code.substring(1))
                : small(in(words().kind(code).name()));
    }

    private String facts(Collection<String> codes, String joined) {
        return codes.stream()
                .map(code -> in(words().fact(code).name()))
                .reduce((one, next) -> Text.text(joined, one, small(next)))
                .orElse("");
    }

    private static String small(String words) {
        return words.substring(0, 1).toLowerCase(Text.locale()) + words.substring(1);
    }

    private Vocabulary words() {
        return books.today().words();
    }

    private static String in(Named name) {
        return name.in(Text.locale().getLanguage().equals("en"));
    }
}
