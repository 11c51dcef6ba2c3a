package se.tryggaunga.sharing.decision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every code that a rule or a question may use. Sv: ordlistan. */
public final class Vocabulary {

    private final List<Row> parties;
    private final Map<String, Kind> kinds;
    private final Map<String, FactWord> facts;
    private final Map<String, Named> words;

    /** The kinds that a text can say it holds, in their order, each with what it then says. */
    private final Map<Kind, Pattern> declared = new LinkedHashMap<>();

    private Vocabulary(
            List<Row> parties,
            Map<String, Kind> kinds,
            Map<String, FactWord> facts,
            Map<String, Named> words) {
        this.parties = parties;
        this.kinds = kinds;
        this.facts = facts;
        this.words = words;
        for (var kind : kinds()) {
            var said = declarations(kind.code());
            if (!said.isEmpty()) {
                declared.put(kind, Pattern.compile("(?<!\\p{L})(?:" + said + ")"));
            }
        }
    }

    public static Vocabulary shipped() {
        var words = new LinkedHashMap<String, Named>();
        Tables.shipped("words.csv")
                .forEach(row ->
                        words.put(
                                row.text("group") + "." + row.text("code"),
                                new Named(row.text("sv"), row.text("en"))));
        return new Vocabulary(
                Tables.shipped("parties.csv").stream().filter(Vocabulary::inForce).toList(),
                byCode(Tables.shipped("kinds.csv").stream().map(Kind::of), Kind::code),
                byCode(Tables.shipped("facts.csv").stream().map(FactWord::of), FactWord::code),
                words);
    }

    /** In the order of the page, those without a place last. */
    public List<Party> parties(LocalDate day) {
        return parties.stream()
                .filter(row -> isOn(row, day))
                .map(Party::of)
                .sorted(Comparator.comparing(Party::place, Vocabulary::emptyLast))
                .toList();
    }

    public Party party(String code, LocalDate day) {
        return find(code, day).orElseThrow(() -> unknown(code));
    }

    public Optional<Party> find(String code, LocalDate day) {
        return parties.stream()
                .filter(row -> row.text("code").equals(code) && isOn(row, day))
                .map(Party::of)
                .reduce((_, later) -> later);
    }

    /** What a secrecy area is, as rules see it. */
    public Optional<Party> area(String kind, String legalForm, LocalDate day) {
        return parties(day).stream().filter(party -> party.isArea(kind, legalForm)).findFirst();
    }

    public List<Kind> kinds() {
        return kinds.values().stream()
                .sorted(Comparator.comparing(Kind::place, Vocabulary::emptyLast))
                .toList();
    }

    public Kind kind(String code) {
        return known(kinds, code);
    }

    /** What is mostly meant by a kind that a consent ticks: the one that rules say least about. */
    public Kind usual(String upper) {
        return kinds().stream()
                .filter(kind -> kind.upper().equals(upper) && kind.isPlain())
                .min(Comparator.comparing(kind -> kind.tags().size()))
                .orElseThrow(() -> unknown(upper));
    }

    /** The kind that a text itself says it holds ("underrättelseuppgift"); mostly none. */
    public Optional<Kind> declaredIn(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        return declared.entrySet().stream()
                .filter(each -> each.getValue().matcher(small).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private String declarations(String kind) {
        return words.entrySet().stream()
                .filter(word -> word.getKey().startsWith("declared-" + kind + "."))
                .flatMap(word -> Stream.of(word.getValue().in(false), word.getValue().in(true)))
                .map(word -> Pattern.quote(word.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining("|"));
    }

    public boolean hasKind(String code) {
        return kinds.containsKey(code);
    }

    public FactWord fact(String code) {
        return known(facts, code);
    }

    public Set<String> facts() {
        return facts.keySet();
    }

    public String factOf(FamilysYes yes) {
        return facts.values().stream()
                .filter(fact -> fact.consent().equals(yes.code()))
                .findFirst()
                .orElseThrow(() -> unknown(yes.code()))
                .code();
    }

    /** What a protected identity means to the rules; nothing for one that is not. */
    public Optional<String> protectedAs(String protection) {
        return facts.values().stream()
                .filter(fact -> !protection.isEmpty() && fact.protection().equals(protection))
                .map(FactWord::code)
                .findFirst();
    }

    /** Whether whoever hands over is the one who decides. */
    public boolean decidesOneself(String decider) {
        return hasWord("oneself", decider);
    }

    public Named word(String group, String code) {
        return known(words, group + "." + code);
    }

    public boolean hasWord(String group, String code) {
        return words.containsKey(group + "." + code);
    }

    private static boolean inForce(Row row) {
        return row.isAnyOf("status", "in_force");
    }

    private static boolean isOn(Row row, LocalDate day) {
        var from = row.day("valid_from");
        var to = row.day("valid_to");
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    private static int emptyLast(@Nullable Integer one, @Nullable Integer other) {
        return Integer.compare(
                one == null ? Integer.MAX_VALUE : one, other == null ? Integer.MAX_VALUE : other);
    }

    private static <T> Map<String, T> byCode(Stream<T> rows, Function<T, String> code) {
        return rows.collect(
                Collectors.toMap(code, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }

    private static <T> T known(Map<String, T> words, String code) {
        var word = words.get(code);
        if (word == null) {
            throw unknown(code);
        }
        return word;
    }

    private static IllegalArgumentException unknown(String code) {
        return new IllegalArgumentException("No rule knows the word " + code);
    }
}
