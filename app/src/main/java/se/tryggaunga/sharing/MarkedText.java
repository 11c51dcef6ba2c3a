package se.tryggaunga.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in which the writer has marked what is about somebody else: "hans [[lillebror]] såg det".
 * Sv: om en annan person.
 *
 * @param open what everybody reads, with a mark in place of what is not for them
 * @param apart what was marked, by the place of its mark
 */
public record MarkedText(String open, SortedMap<Integer, String> apart) {

    /** In the language of the case: it is a part of the text from then on. */
    public static final String MARK = "[om en annan person]";

    private static final Pattern PART =
            Pattern.compile("\\[\\[([^\\[\\]]+)\\]\\]|" + Pattern.quote(MARK));

    /** A piece of a text as its own area reads it. */
    public record Piece(String words, boolean aboutAnother) {}

    /** As it was written. A mark that stands there already hides nothing, and keeps its place. */
    public static MarkedText of(String written) {
        var apart = new TreeMap<Integer, String>();
        var open = new StringBuilder();
        var parts = PART.matcher(written);
        for (int place = 0; parts.find(); place++) {
            if (parts.group(1) != null) {
                apart.put(place, parts.group(1));
            }
            parts.appendReplacement(open, Matcher.quoteReplacement(MARK));
        }
        parts.appendTail(open);
        return new MarkedText(open.toString(), apart);
    }

    /** As it was written, for those who may read what lies apart. */
    public static String whole(String open, Map<Integer, String> apart) {
        if (apart.isEmpty()) {
            return open;
        }
        var whole = new StringBuilder();
        var marks = Pattern.compile(Pattern.quote(MARK)).matcher(open);
        for (int place = 0; marks.find(); place++) {
            var words = apart.get(place);
            marks.appendReplacement(
                    whole, Matcher.quoteReplacement(words == null ? MARK : "[[" + words + "]]"));
        }
        marks.appendTail(whole);
        return whole.toString();
    }

    /** As others read it. */
    public static String forOthers(String whole) {
        return of(whole).open();
    }

    public static boolean isMarked(String whole) {
        return !of(whole).apart().isEmpty();
    }

    public static List<Piece> pieces(String whole) {
        var pieces = new ArrayList<Piece>();
        var parts = PART.matcher(whole);
        int from = 0;
        while (parts.find()) {
            if (parts.group(1) != null) {
                pieces.add(new Piece(whole.substring(from, parts.start()), false));
                pieces.add(new Piece(parts.group(1), true));
                from = parts.end();
            }
        }
        pieces.add(new Piece(whole.substring(from), false));
        return List.copyOf(pieces);
    }
}
