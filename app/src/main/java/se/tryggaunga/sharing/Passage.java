package se.tryggaunga.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A piece of a text that can be handed over or left out by itself: mostly a sentence. Sv: mening.
 *
 * @param after what stands between it and the next
 */
public record Passage(String words, String after) {

    private static final String GONE = "[…]";
    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+|\\s*\\n\\s*");

    public static List<Passage> of(String text) {
        var passages = new ArrayList<Passage>();
        var end = END.matcher(text);
        int from = 0;
        while (end.find()) {
            add(passages, text.substring(from, end.start()), space(end.group()));
            from = end.end();
        }
        add(passages, text.substring(from), "");
        return List.copyOf(passages);
    }

    /** A line of its own, whole or not at all. */
    public static Passage line(String words) {
        return new Passage(words, "\n");
    }

    /** What is kept, with a mark where something was left out. */
    public static String kept(List<Passage> passages, Set<Integer> kept) {
        var words = new StringBuilder();
        var gone = false;
        for (int i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            if (kept.contains(i)) {
                words.append(passage.words).append(passage.after);
            } else if (!gone) {
                words.append(GONE).append(passage.after);
            }
            gone = !kept.contains(i);
        }
        return words.toString().strip();
    }

    private static void add(List<Passage> passages, String words, String after) {
        if (!words.isBlank()) {
            passages.add(new Passage(words.strip(), after));
        }
    }

    private static String space(String between) {
        return between.contains("\n") ? "\n" : " ";
    }
}
