package se.tryggaunga.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a hat sees first: what is due, what waits on it, what it waits for, and what is new. Sv: min
 * dag.
 *
 * @param more rows that did not fit
 * @param aheadFailed what lies ahead could not be read; the rest is right
 */
public record MyDay(
        LocalDate today,
        List<Task> dueToday,
        List<Task> onMe,
        List<Waited> onOthers,
        List<NewsItem> news,
        List<Begun> drafts,
        Ahead.@Nullable Upcoming ahead,
        boolean aheadFailed,
        int more) {

    /** The same thing asked of several is one line. */
    public record Waited(Task task, int people) {}

    /** Something begun and not sent. */
    public record Begun(
            String form,
            @Nullable String label,
            @Nullable String path,
            Instant savedAt,
            int daysLeft) {}

    /** The one thing to begin with; its verb is the page's button. */
    public @Nullable Task first() {
        if (!dueToday.isEmpty()) {
            return dueToday.getFirst();
        }
        return onMe.isEmpty() ? null : onMe.getFirst();
    }

    public boolean nothingWaits() {
        return dueToday.isEmpty() && onMe.isEmpty();
    }
}
