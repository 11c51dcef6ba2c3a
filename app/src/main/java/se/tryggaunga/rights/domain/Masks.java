package se.tryggaunga.rights.domain;

import java.util.Collection;
import java.util.regex.Pattern;

/** Covers words in a text. The cover is as long whatever it covers. Sv: maskning. */
public final class Masks {

    public static final String COVER = "████";

    private Masks() {}

    public static String over(String text, Collection<String> masks) {
        var covered = text;
        // the longest first: "Ella Ek" before "Ella"
        for (var mask :
                masks.stream().sorted((a, b) -> Integer.compare(b.length(), a.length())).toList()) {
            covered = pattern(mask).matcher(covered).replaceAll(COVER);
        }
        return covered;
    }

    public static boolean isIn(String text, String mask) {
        return pattern(mask).matcher(text).find();
    }

    /** Wherever it stands as words of its own, in any letters, also with the s of a genitive. */
    private static Pattern pattern(String mask) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(mask) + "s?(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
