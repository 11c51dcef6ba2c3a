package se.tryggaunga.namefree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One word of a text and where it stands.
 *
 * @param starts whether it is the first of its sentence, so that its capital letter says nothing
 * @param joined whether only a space stands between it and the word before
 */
record Word(String text, int begin, int end, boolean starts, boolean joined) {

    private static final Pattern WORD =
            Pattern.compile(
                    "\\p{L}[\\p{L}\\p{M}]{0,60}+(?:[-’':]\\p{L}[\\p{L}\\p{M}]{0,60}+){0,3}+");

    static List<Word> in(String text) {
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(text);
        int last = -1;
        while (matcher.find()) {
            var between = text.substring(Math.max(last, 0), matcher.start());
            boolean starts = last < 0 || between.chars().anyMatch(Word::endsSentence);
            words.add(
                    new Word(
                            matcher.group(),
                            matcher.start(),
                            matcher.end(),
                            starts,
                            between.equals(" ")));
            last = matcher.end();
        }
        return words;
    }

    boolean capital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** "NIKE", "SOS-larmet": all of it in capitals, as in a shout or an abbreviation. */
    boolean allCapitals() {
        var part = firstPart();
        return part.length() > 1 && part.equals(part.toUpperCase(Locale.ROOT));
    }

    /** "Nike-skor": what follows the hyphen is a thing; "Anna-Karin" is a name in two parts. */
    @Nullable Boolean thing() {
        int hyphen = text.indexOf('-');
        return hyphen < 0 ? null : Character.isLowerCase(text.charAt(hyphen + 1));
    }

    String firstPart() {
        int hyphen = text.indexOf('-');
        return hyphen < 0 ? text : text.substring(0, hyphen);
    }

    static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Without its genitive: Emils, Emil's, Emil:s, Linus'. */
    static String bare(String small) {
        var shorter = small.endsWith("s") ? small.substring(0, small.length() - 1) : small;
        boolean sign = shorter.endsWith("'") || shorter.endsWith("’") || shorter.endsWith(":");
        return sign ? shorter.substring(0, shorter.length() - 1) : shorter;
    }

    private static boolean endsSentence(int character) {
        return ".!?\n\r:;•–\"”/".indexOf(character) >= 0;
    }
}
