package se.tryggaunga.shell;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says where a long word may be broken, for narrow columns: not every browser has a Swedish
 * dictionary, and one without breaks anywhere and sets no hyphen. Sv: avstavning.
 */
public final class Hyphens {

    private static final char SOFT = '\u00ad';
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{12,}");
    private static final String VOWELS = "aeiouyåäö";
    private static final Set<String> TOGETHER = Set.of("ng", "ck");
    private static final int END = 3;

    /** Begin the second part of a compound with a vowel: the consonant before stays where it is. */
    private static final List<String> SECOND_PARTS =
            List.of("uppgift", "ansvar", "arbet", "insats", "område", "utbildning", "åtagande");

    private Hyphens() {}

    public static String soft(String text) {
        return LONG_WORD
                .matcher(text)
                .replaceAll(word -> Matcher.quoteReplacement(broken(word.group())));
    }

    private static String broken(String word) {
        var sounds = word.toLowerCase(Locale.ROOT);
        var out = new StringBuilder(word);
        for (int i = word.length() - END; i >= END; i--) {
            if (isSeam(sounds, i)) {
                out.insert(i, SOFT);
            }
        }
        return out.toString();
    }

    /** The last consonant goes with the vowel after it; ng and ck stay with the one before. */
    private static boolean isSeam(String word, int at) {
        if (isSecondPart(word, at) || isSecondPart(word, at + 1)) {
            return isSecondPart(word, at);
        }
        if (word.substring(0, at).chars().noneMatch(Hyphens::isVowel)) {
            return false;
        }
        if (TOGETHER.contains(word.substring(at - 2, at)) && isVowel(word.charAt(at))) {
            return true;
        }
        return !TOGETHER.contains(word.substring(at - 1, at + 1))
                && !isVowel(word.charAt(at))
                && isVowel(word.charAt(at + 1));
    }

    private static boolean isSecondPart(String word, int from) {
        return SECOND_PARTS.stream().anyMatch(part -> word.startsWith(part, from));
    }

    private static boolean isVowel(int letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}
