package se.tryggaunga.cases.domain;

import java.util.UUID;

/**
 * Something to talk about, and what was decided. Sv: punkt på dagordningen.
 *
 * @param topic of the template; "own" has words instead
 * @param version of the decision; nought when nothing is written
 */
public record AgendaItem(
        UUID id, int position, String topic, String words, int version, String decision) {

    public static final String OWN = "own";

    public boolean own() {
        return topic.equals(OWN);
    }

    /** Key of the template's item. */
    public String key() {
        return "plans.topic." + topic;
    }

    /** Field of the form in which the decision is typed. */
    public String field() {
        return "beslut-" + id;
    }
}
