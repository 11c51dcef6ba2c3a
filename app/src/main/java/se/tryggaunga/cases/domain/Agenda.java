package se.tryggaunga.cases.domain;

import java.util.List;
import java.util.stream.Stream;

/** What a meeting talks about, in order, as it is when the meeting is planned. Sv: dagordning. */
public record Agenda(List<Topic> topics) {

    public Agenda {
        topics = List.copyOf(topics);
    }

    /**
     * The municipality's own template, or else the product's. What was promised comes first,
     * whatever a template says: a meeting that does not ask how it went teaches everybody that it
     * does not matter.
     *
     * @param template empty where the municipality has none for such a meeting that day
     * @param promised whether anything has been promised in the case
     */
    public static Agenda of(Occasion occasion, List<Topic> template, boolean promised) {
        var points = template.isEmpty() ? occasion.topics() : template;
        var others = points.stream().filter(each -> !each.code().equals(Topic.LAST_TIME));
        boolean last = promised || occasion != Occasion.FIRST;
        return new Agenda(
                last
                        ? Stream.concat(Stream.of(Topic.shipped(Topic.LAST_TIME)), others).toList()
                        : others.toList());
    }
}
