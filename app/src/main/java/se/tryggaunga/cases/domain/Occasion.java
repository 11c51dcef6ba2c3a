package se.tryggaunga.cases.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    FOLLOW_UP("young", "what_works", "worries", "promises", "next"),
    CLOSING("young", "goals_reached", "remains", "goodbye"),
    URGENT("what_happened", "young", "safety", "promises", "next"),
    WORKING_GROUP("young", "what_works", "worries", "promises", "next");

    private final List<Topic> topics;

    Occasion(String... codes) {
        topics = Stream.of(codes).map(Topic::shipped).toList();
    }

    /** The product's own points, in order; what was promised last is put before them. */
    public List<Topic> topics() {
        return topics;
    }

    /** Whether the young person and the guardians are asked to come. */
    public boolean withTheFamily() {
        return this != WORKING_GROUP;
    }

    /** Codes of all the product's own points, for a template that is made of them. */
    public static Set<String> allTopics() {
        return Arrays.stream(values())
                .flatMap(each -> each.topics.stream())
                .map(Topic::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Key of its name. */
    public String key() {
        return "plans.occasion." + code();
    }
}
