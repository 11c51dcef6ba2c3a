package se.tryggaunga.namefree;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Everything that is recognised by its form. Each repetition has an upper bound and begins at a
 * border that cannot be moved, so that no text, however hostile, takes longer than its length.
 */
final class Patterns {

    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Form MAIL =
            form(
                    TraceKind.EMAIL,
                    "(?<![\\w.+-])[\\w.+-]{1,64}+(?:@|\\s?\\(at\\)\\s?)[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}");
    private static final Form LINK =
            form(
                    TraceKind.LINK,
                    "(?:\\b(?:https?://|www\\.)\\S{3,300}|(?<![\\w.@-])[\\w-]{1,63}+(?:\\.[\\w-]{2,63}){0,2}"
                            + "\\.(?:se|com|nu|net|org|me|gg|io|be|app|tv)/\\S{1,300})(?<![.,;:!?)])");
    // a coordination number has 60 added to its day, and 00 for a month that nobody knows
    private static final String DAY =
            "(?:(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01]|[6-8]\\d|9[01])|00(?:[6-8]\\d|9[01]))";
    private static final Form NUMBER =
            form(
                    TraceKind.IDENTITY_NUMBER,
                    "(?<![\\d-])(?:18|19|20)?\\d{2}"
                            + DAY
                            + "\\s?[-+–]?\\s?(?:[\\dTRSUWXJKLMN]\\d{3}|[Xx*]{4})(?!\\d)",
                    IdentityNumbers::plausible);
    private static final Form BORN =
            form(
                    TraceKind.IDENTITY_NUMBER,
                    "\\b(?:född|born|födelsedatum|pnr|personnummer)(?: den| på| on)?[ :]{1,2}"
                            + "(?<trace>(?:19|20)?\\d{2}-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\\d|3[01]))(?!\\d)");
    private static final Form PHONE =
            form(
                    TraceKind.PHONE,
                    "(?<![\\d.,:/-])(?:\\+|00|0)[1-9](?:[ ()/–-]{0,3}\\d){6,13}(?![\\d])",
                    Phones::plausible);
    private static final List<Form> ALL =
            Stream.of(
                            List.of(MAIL, LINK, NUMBER, BORN, PHONE),
                            Handles.FORMS,
                            Addresses.FORMS,
                            Groups.FORMS,
                            Plates.FORMS)
                    .flatMap(List::stream)
                    .toList();

    private Patterns() {}

    static List<Trace> in(String text) {
        return ALL.stream().flatMap(each -> each.in(text)).toList();
    }

    static Form form(TraceKind kind, String regex) {
        return form(kind, regex, (_, _) -> true);
    }

    static Form form(TraceKind kind, String regex, BiPredicate<String, MatchResult> plausible) {
        return new Form(kind, Pattern.compile(regex, FLAGS), plausible);
    }

    /** One form; what it marks is its group "trace", or all of it. */
    record Form(TraceKind kind, Pattern pattern, BiPredicate<String, MatchResult> plausible) {

        Stream<Trace> in(String text) {
            boolean part = pattern.namedGroups().containsKey("trace");
            return pattern.matcher(text)
                    .results()
                    .filter(each -> plausible.test(text, each))
                    .map(each -> trace(each, part));
        }

        private Trace trace(MatchResult found, boolean part) {
            return part
                    ? new Trace(kind, found.start("trace"), found.end("trace"))
                    : new Trace(kind, found.start(), found.end());
        }
    }

    static String digits(MatchResult found) {
        return found.group().toLowerCase(Locale.ROOT).replaceAll("\\D", "");
    }
}
