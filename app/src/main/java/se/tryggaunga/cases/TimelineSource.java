package se.tryggaunga.cases;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.shell.HistoryEntry;

/** What goes into a case's history beside its steps. */
public interface TimelineSource {

    List<Happening> happenings(CaseView view);

    /** Whether it is left out of the short history on the first page. */
    default boolean onlyInFull() {
        return false;
    }

    /** Something that happened, at a moment that the whole history is sorted by. */
    record Happening(Instant at, String title, @Nullable String by, @Nullable String text) {

        public HistoryEntry entry() {
            var plain = HistoryEntry.of(at, title, by);
            return new HistoryEntry(plain.day(), plain.time(), title, by, text, null);
        }
    }
}
