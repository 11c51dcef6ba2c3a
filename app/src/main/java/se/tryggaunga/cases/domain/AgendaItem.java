package se.tryggaunga.cases.domain;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to talk about, and what was decided. Sv: punkt på dagordningen.
 *
 * @param position its number on the agenda as it stands
 * @param topic the product's own; "template" and "own" have words instead
 * @param version of the decision; nought when nothing is written
 * @param present who was in the room; nothing when everybody who came was
 */
public record AgendaItem(
        UUID id,
        int position,
        String topic,
        String words,
        int version,
        String decision,
        @Nullable Set<String> present) {

    public static final String OWN = "own";

    public AgendaItem {
        present = present == null ? null : Set.copyOf(present);
    }

    public boolean own() {
        return topic.equals(OWN);
    }

    /** Whether its words are its own, and not the product's. */
    public boolean worded() {
        return own() || topic.equals(Topic.WORDED);
    }

    /** Whether it asks how it went with what was promised. */
    public boolean lastTime() {
        return topic.equals(Topic.LAST_TIME);
    }

    /** Whether the minutes have anything to say of it. */
    public boolean noted() {
        return !decision.isEmpty() || present != null;
    }

    /** Added to this meeting, and nothing written under it: it can be taken off again. */
    public boolean removable() {
        return own() && !noted();
    }

    /** Who came to the meeting and was not in the room for this. */
    public Set<String> out(Collection<String> came) {
        var out = new LinkedHashSet<>(came);
        if (present == null) {
            return Set.of();
        }
        out.removeAll(present);
        return out;
    }

    /** Key of the product's own point. */
    public String key() {
        return "plans.topic." + topic;
    }

    /** Field of the form in which the decision is typed. */
    public String field() {
        return "beslut-" + id;
    }
}
