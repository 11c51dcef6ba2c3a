package se.tryggaunga.cases.domain;

import java.util.List;
import se.tryggaunga.shared.Coded;

/** What a meeting is held for, and with that what it talks about. Sv: mötestyp. */
public enum Occasion implements Coded {
    FIRST(
            "welcome",
            "young",
            "strengths",
            "parties",
            "picture",
            "goals",
            "promises",
            "contact",
            "next"),
    FOLLOW_UP("last_time", "young", "what_works", "worries", "promises", "next"),
    CLOSING("last_time", "young", "goals_reached", "remains", "goodbye"),
    URGENT("last_time", "what_happened", "young", "safety", "promises", "next");

    private final List<String> topics;

    Occasion(String... topics) {
        this.topics = List.of(topics);
    }

    /**
     * The template's agenda, in order. What was promised last comes first wherever there is a last.
     */
    public List<String> agenda() {
        return topics;
    }

    /** Key of its name. */
    public String key() {
        return "plans.occasion." + code();
    }
}
