package se.tryggaunga.journal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text for the own authority's record.
 *
 * @param keys of what is in it
 * @param part how much of what there is
 * @param latest when somebody of the own authority's last took something along
 * @param ownOnly whether only what is the own is in it: others' facts stay on the screen in the
 *     reader's authority (D27)
 */
public record JournalText(
        String text, List<String> keys, Part part, @Nullable Latest latest, boolean ownOnly) {

    public JournalText {
        keys = List.copyOf(keys);
    }

    /** How much of what there is. */
    public enum Part {
        /** What the own authority has not taken along before. */
        NEW,
        ALL,
        /** What was just taken along, for whoever copies it by hand. */
        TAKEN
    }

    public boolean isEmpty() {
        return keys.isEmpty();
    }

    /** What travels with the form, so that what is noted as taken is what was shown. */
    public String marks() {
        return String.join(" ", keys);
    }

    /**
     * @param by name and function
     */
    public record Latest(String by, Instant at) {}
}
