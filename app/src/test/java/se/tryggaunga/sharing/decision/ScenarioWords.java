package se.tryggaunga.sharing.decision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;

/**
 * What the words of a scenario mean in codes. Only tests read free text; the product never does.
 */
final class ScenarioWords {

    private static final Pattern NOT_BEFORE =
            Pattern.compile(
                    "(?iU)\\b(ingen|inga|inget|inte|ej|utan|aldrig|saknar)(\\s+\\w+){0,2}\\s*$");
    private static final Pattern NOT_AFTER =
            Pattern.compile("(?iU)^\\s*(är |har )?(saknas|finns inte|finns ej|ej\\b|inte\\b)");

    private final Vocabulary vocabulary;
    private final List<Meaning> meanings;

    private record Meaning(String where, Pattern pattern, String code, Row row) {

        static Meaning of(Row row) {
            var pattern = Pattern.compile("(?iU)" + row.fields().get("pattern"));
            return new Meaning(row.text("where"), pattern, row.text("code"), row);
        }

        boolean inRange(Matcher found) {
            var number = number(found);
            var low = row.number("number_from");
            var high = row.number("number_to");
            return (low == null || number.isPresent() && number.get() >= low)
                    && (high == null || number.isPresent() && number.get() <= high);
        }

        static Optional<Integer> number(Matcher found) {
            return IntStream.rangeClosed(1, found.groupCount())
                    .mapToObj(found::group)
                    .filter(text -> text != null && text.matches("\\d+"))
                    .map(Integer::valueOf)
                    .findFirst();
        }
    }

    ScenarioWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.meanings = rows().stream().map(Meaning::of).toList();
    }

    String party(String word, LocalDate day) {
        return vocabulary.find(word, day).isPresent()
                ? word
                : first("party", plain(word), "annan_myndighet");
    }

    String kind(String word) {
        return vocabulary.hasKind(word) ? word : first("kind", plain(word), "okand_uppgift");
    }

    String answer(String word) {
        return first("answer", word, "waiting");
    }

    /** The facts of the text; what it says that no pattern knows is added to what is unread. */
    Set<String> facts(String text, boolean described, Set<String> unread) {
        var facts = new LinkedHashSet<String>();
        for (var part : text.split("[;.,]")) {
            var rest = part;
            for (var meaning : meanings) {
                if (meaning.where.equals("both") || !described && meaning.where.equals("fact")) {
                    rest = take(meaning, part, rest, facts);
                }
            }
            if (rest.equals(part) && !part.isBlank()) {
                unread.add(part.strip());
            }
        }
        return facts;
    }

    Map<String, Integer> ages(String text) {
        var ages = new LinkedHashMap<String, Integer>();
        for (var meaning : meanings) {
            var found = meaning.pattern.matcher(text);
            if (meaning.where.equals("age") && found.find()) {
                Meaning.number(found)
                        .ifPresent(age -> ages.putIfAbsent(meaning.row.text("role"), age));
            }
        }
        return ages;
    }

    /** The day on which a consent begins or ends, when the text says so. */
    Optional<LocalDate> day(String where, String text) {
        return found(where, text).map(LocalDate::parse);
    }

    /** The kinds that a consent is said to be limited to; none when nothing is said of it. */
    Set<Kind> only(String text) {
        var kinds = new LinkedHashSet<Kind>();
        for (var part : text.split(";")) {
            found("only", part).stream()
                    .flatMap(Pattern.compile("\\s*(,| och |\\+)\\s*")::splitAsStream)
                    .map(word -> vocabulary.kind(kind(plain(word))))
                    .filter(kind -> !kind.upper().isEmpty())
                    .forEach(kinds::add);
        }
        return kinds;
    }

    private Optional<String> found(String where, String text) {
        return meanings.stream()
                .filter(meaning -> meaning.where.equals(where))
                .map(meaning -> meaning.pattern.matcher(text))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    private String take(Meaning meaning, String whole, String rest, Set<String> facts) {
        var found = meaning.pattern.matcher(rest);
        if (!found.find() || !meaning.inRange(found)) {
            return rest;
        }
        boolean negated =
                NOT_BEFORE.matcher(whole.substring(0, found.start())).find()
                        || NOT_AFTER.matcher(whole.substring(found.end())).find();
        for (var code : meaning.code.split("[|]")) {
            add(code, negated, facts);
        }
        return rest.substring(0, found.start())
                + "·".repeat(found.end() - found.start())
                + rest.substring(found.end());
    }

    private void add(String code, boolean negated, Set<String> facts) {
        if (code.isEmpty()) {
            return;
        }
        var fact = negated ? vocabulary.fact(code).negated() : code;
        if (!fact.isEmpty()) {
            facts.add(fact);
        }
    }

    private String first(String where, String text, String otherwise) {
        return meanings.stream()
                .filter(meaning ->
                        meaning.where.equals(where) && meaning.pattern.matcher(text).find())
                .findFirst()
                .map(Meaning::code)
                .orElse(otherwise);
    }

    private static String plain(String word) {
        return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('_', ' ');
    }

    private static List<Row> rows() {
        try {
            return Tables.read(
                    new ClassPathResource("sharing/scenario-words.csv")
                            .getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
