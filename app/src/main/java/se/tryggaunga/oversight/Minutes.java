package se.tryggaunga.oversight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.tryggaunga.shell.Audience;

/** What a review came to, to be printed and kept. Sv: protokoll. */
public record Minutes(Draw draw, List<Item> items, List<Deviation> deviations, Audience audience) {

    public record Deviation(Item item, List<Mark> marks) {}

    /** How many were looked at for each reason, in the order in which they were drawn. */
    public Map<String, Integer> byReason() {
        var counts = new LinkedHashMap<String, Integer>();
        items.forEach(item -> counts.merge(item.reason(), 1, Integer::sum));
        return counts;
    }
}
