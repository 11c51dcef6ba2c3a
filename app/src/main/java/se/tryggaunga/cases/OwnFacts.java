package se.tryggaunga.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.cases.domain.Commitment;
import se.tryggaunga.cases.domain.Standing;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Text;

/**
 * What the acting hat's own party has written in a scope, for the page that is left when access
 * ends.
 */
public interface OwnFacts {

    List<Entry> own(UUID scope);

    /**
     * @param at what they are sorted by
     * @param when as the reader meets it
     * @param standing of a promise
     * @param open a promise that the reader may still say is kept
     */
    record Entry(
            Instant at,
            String when,
            String title,
            String text,
            @Nullable Standing standing,
            @Nullable UUID open) {

        public static Entry written(Instant moment, String title, String text) {
            return new Entry(moment, Text.moment(moment), title, text, null, null);
        }

        /** A promise, by its day and at no time of it. */
        static Entry promised(Commitment commitment, boolean open) {
            var due = commitment.due();
            return new Entry(
                    due.atStartOfDay(Today.ZONE).toInstant(),
                    Text.date(due),
                    Text.text("plans.own", commitment.seatTitle(), due),
                    commitment.what(),
                    commitment.standing(),
                    open ? commitment.id() : null);
        }
    }
}
