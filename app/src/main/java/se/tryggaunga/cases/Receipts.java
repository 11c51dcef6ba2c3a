package se.tryggaunga.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Audiences;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.Disclosures;
import se.tryggaunga.shell.Text;

/**
 * When the reader's area was let read what others have written, and on what ground it reads it
 * today. Sv: mottaget.
 */
@Component
public class Receipts {

    private final Disclosures disclosures;
    private final Audiences audiences;
    private final Acting acting;

    Receipts(Disclosures disclosures, Audiences audiences, Acting acting) {
        this.disclosures = disclosures;
        this.audiences = audiences;
        this.acting = acting;
    }

    public InACase in(CaseView view) {
        return new InACase(view, audiences, since(view));
    }

    /** The first day of each fact that was shared with a seat of the own area's. */
    private Map<UUID, Instant> since(CaseView view) {
        var own = acting.hat().area();
        var seats =
                view.seats().stream()
                        .filter(seat -> seat.area().equals(own))
                        .map(Seat::id)
                        .toList();
        var since = new HashMap<UUID, Instant>();
        for (var entry : disclosures.in(view.id())) {
            var fact = entry.what().fact();
            if (fact != null && !Collections.disjoint(entry.what().toSeats(), seats)) {
                since.merge(fact, entry.at(), Receipts::first);
            }
        }
        return since;
    }

    private static Instant first(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** Of one case; a ground is asked for once. */
    public static final class InACase {

        private final CaseView view;
        private final Audiences audiences;
        private final Map<UUID, Instant> since;
        private final Map<String, String> grounds = new HashMap<>();

        private InACase(CaseView view, Audiences audiences, Map<UUID, Instant> since) {
            this.view = view;
            this.audiences = audiences;
            this.since = since;
        }

        /** What was shared later than it was written was received when it was shared. */
        public LocalDate day(UUID fact, Instant writtenAt) {
            var shared = since.getOrDefault(fact, writtenAt);
            return LocalDate.ofInstant(shared.isAfter(writtenAt) ? shared : writtenAt, Today.ZONE);
        }

        /** Why the reader may read what that area writes of the kind and shares. */
        public String ground(String area, String kind) {
            return grounds.computeIfAbsent(area + "/" + kind, _ -> asked(area, kind));
        }

        private String asked(String area, String kind) {
            var mine = view.mine();
            var seats = mine == null ? List.<UUID>of() : List.of(mine.id());
            var ground = audiences.of(view.id(), area, kind, seats).yourGround();
            return ground == null ? Text.text("journal.ground.none") : ground;
        }
    }
}
