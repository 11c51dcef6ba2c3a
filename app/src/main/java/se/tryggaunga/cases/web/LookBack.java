package se.tryggaunga.cases.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.domain.Closing;
import se.tryggaunga.cases.domain.Goal;
import se.tryggaunga.cases.domain.LeadTimes;
import se.tryggaunga.shell.HistoryEntry;

/**
 * A case from its beginning until now, as its reader may read it: what the young person has said
 * each time, what the adults promised and what came of it. Never a sum or a grade. Sv: återblick.
 *
 * @param until today, or the day on which it was closed
 * @param sayings first to last
 * @param promised how the promises stand, in words
 * @param parties every promise that has been agreed, by party
 * @param history first to last
 */
public record LookBack(
        CaseView file,
        LocalDate until,
        List<Saying> sayings,
        List<Goal> goals,
        String promised,
        Map<String, List<PromiseRow>> parties,
        List<HistoryEntry> history,
        LeadTimes waited,
        @Nullable Closing closing) {

    public LookBack {
        sayings = List.copyOf(sayings);
        goals = List.copyOf(goals);
        history = List.copyOf(history);
    }

    /** What the young person said on a day, and on what occasion, finished words. */
    public record Saying(LocalDate on, String occasion, String words) {}

    /** Nothing to look back on yet. */
    public boolean empty() {
        return sayings.isEmpty() && goals.isEmpty() && parties.isEmpty();
    }
}
