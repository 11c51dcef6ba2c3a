package se.tryggaunga.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.HistoryEntry;

/** What goes into a case's history beside its steps. */
public interface TimelineSource {

    List<Happening> happenings(CaseView view);

    /** Whether it is left out of the short history on the first page. */
    default boolean onlyInFull() {
        return false;
    }

    /** Whether it is of what happened, and not of who was shown what. */
    default boolean ofWhatHappened() {
        return false;
    }

    /**
     * Something that happened, at a moment that the whole history is sorted by.
     *
     * @param timed whether the time of day is known, and shown
     */
    record Happening(
            Instant at, boolean timed, String title, @Nullable String by, @Nullable String text) {

        public Happening(Instant at, String title, @Nullable String by, @Nullable String text) {
            this(at, true, title, by, text);
        }

        /** Some time that day: among the others of the day it stands in the middle. */
        public static Happening on(LocalDate day, String title) {
            var noon = day.atTime(LocalTime.NOON).atZone(Today.ZONE).toInstant();
            return new Happening(noon, false, title, null, null);
        }

        public HistoryEntry entry() {
            var plain = HistoryEntry.of(at, title, by);
            var time = timed ? plain.time() : null;
            return new HistoryEntry(plain.day(), time, title, by, text, null);
        }
    }
}
