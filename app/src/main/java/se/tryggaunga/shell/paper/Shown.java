package se.tryggaunga.shell.paper;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What somebody wrote, as far as a paper can show it. The library would put "#" for a sign that the
 * letters lack, as if that were what was written, and would turn round what is read from the right.
 */
final class Shown {

    /** For each sign that cannot be shown. */
    private static final int BOX = '□';

    private static final int SOFT_HYPHEN = '\u00AD';

    /** What no XML may have, and what has no look of its own, however it came into a text. */
    private static final Pattern UNSEEN =
            Pattern.compile(
                    "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\uFFFE\\uFFFF\\p{Cs}"
                            + "[\\p{Cf}&&[^\\u00AD]]\\uFE00-\\uFE0F]");

    private static final Pattern RARE_SPACES = Pattern.compile("[\\p{Z}&&[^ \\u00A0]]");

    private Shown() {}

    /** The same text without what nobody sees; an a and a ring that came as two signs are one. */
    static String whole(String text) {
        var seen = RARE_SPACES.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ");
        return Normalizer.normalize(seen, Normalizer.Form.NFC);
    }

    static String boxed(String whole) {
        var shown = new StringBuilder(whole.length());
        whole.codePoints().map(Shown::sign).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static int sign(int written) {
        boolean blank = written < ' ' || written == SOFT_HYPHEN;
        boolean known = Letters.have(written) && !fromTheRight(written);
        return blank || known ? written : BOX;
    }

    private static boolean fromTheRight(int written) {
        return switch (Character.getDirectionality(written)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER ->
                    true;
            default -> false;
        };
    }
}
