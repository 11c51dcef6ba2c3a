package se.tryggaunga.cases;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.tryggaunga.audit.Log;
import se.tryggaunga.cases.store.CaseStore;

/** Enters in the ledger of disclosures what a party has let the others read (D22). */
@Component
public class Releases {

    private final CaseStore store;
    private final Family family;
    private final Log log;

    Releases(CaseStore store, Family family, Log log) {
        this.store = store;
        this.family = family;
        this.log = log;
    }

    /** A part is let go when it is handed in; it is read when the picture opens. */
    void handedIn(CaseView view, NewPart part, UUID id, Collection<UUID> seats) {
        if (!part.words().nothingToAdd()) {
            shared(view, part.area(), part.kind(), "mapping", id, seats);
        }
    }

    public void shared(
            CaseView view,
            String ownerArea,
            String kind,
            String what,
            UUID fact,
            Collection<UUID> seats) {
        family.disclose(view, ownerArea, kind, what, fact, List.copyOf(seats));
        log.shared(view.id(), "case-" + what, fact);
    }

    /** Seats of other parties with a ground for such a fact, to whom it is not released. */
    public List<Seat> missing(
            CaseView view, String ownerArea, String kind, Collection<UUID> releasedTo) {
        return entitled(view, ownerArea, Set.of(kind)).getOrDefault(kind, List.of()).stream()
                .filter(seat -> !releasedTo.contains(seat.id()))
                .toList();
    }

    /** By kind, the seats of other parties with a ground for such facts. */
    Map<String, List<Seat>> entitled(CaseView view, String ownerArea, Collection<String> kinds) {
        var others =
                view.members().stream().filter(seat -> !seat.area().equals(ownerArea)).toList();
        return store.seatsWithGround(view.id(), ownerArea, kinds).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                entry ->
                                        others.stream()
                                                .filter(seat ->
                                                        entry.getValue().contains(seat.id()))
                                                .toList()));
    }
}
