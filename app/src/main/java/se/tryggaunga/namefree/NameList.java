package se.tryggaunga.namefree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The names we know, and how sure a word is to be one (resources namefree/README.md says whence).
 */
final class NameList {

    /** How much it takes before the word counts as a name. */
    enum Weight {
        /** Also in small letters: no other word looks like it. */
        ALWAYS,
        /** With a capital letter. */
        CAPITAL,
        /** Also an ordinary word: with a capital letter, and something beside it that says so. */
        WORD
    }

    private static final Map<String, Weight> FIRST = read("first-names.txt");
    private static final Map<String, Weight> LAST = read("last-names.txt");
    private static final int SHORTEST_SON = 7;
    private static final int SHORTEST_BARE = 3;

    private NameList() {}

    /** What the word weighs as a name, in any letters, with or without its genitive. */
    static @Nullable Weight weigh(String word) {
        var small = Word.small(word);
        var weight = listed(small);
        return weight == null ? genitive(small) : weight;
    }

    /** Two letters and an s is too little (is, ros), and a name on s takes no other (klass). */
    private static @Nullable Weight genitive(String small) {
        var bare = Word.bare(small);
        boolean takesOne = bare.length() >= SHORTEST_BARE && !bare.endsWith("s");
        return takesOne ? listed(bare) : null;
    }

    private static @Nullable Weight listed(String small) {
        var weight = FIRST.getOrDefault(small, LAST.get(small));
        boolean son = small.endsWith("sson") && small.length() >= SHORTEST_SON;
        return weight == null && son ? Weight.CAPITAL : weight;
    }

    private static Map<String, Weight> read(String file) {
        try (var in =
                Objects.requireNonNull(NameList.class.getResourceAsStream("/namefree/" + file))) {
            var names = new HashMap<String, Weight>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> names.put(Word.small(bare(line)), weight(line)));
            return Map.copyOf(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bare(String line) {
        return line.endsWith("~") || line.endsWith("*")
                ? line.substring(0, line.length() - 1)
                : line;
    }

    private static Weight weight(String line) {
        return switch (line.charAt(line.length() - 1)) {
            case '*' -> Weight.WORD;
            case '~' -> Weight.CAPITAL;
            default -> Weight.ALWAYS;
        };
    }
}
