package se.tryggaunga.rights;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Grant;
import se.tryggaunga.access.Grants;
import se.tryggaunga.access.Ground;
import se.tryggaunga.rights.store.ExtractStore;
import se.tryggaunga.shared.Today;

/**
 * Lets the controller's registrars into an extract: its frame to all, each area's part to its own.
 */
@Component
class Invitations {

    private static final int KEPT_YEARS = 2;
    private static final String FRAME = "frame";
    private static final String PART = "extract";

    private final ExtractStore store;
    private final Grants grants;
    private final Acting acting;
    private final Today today;

    Invitations(ExtractStore store, Grants grants, Acting acting, Today today) {
        this.store = store;
        this.grants = grants;
        this.acting = acting;
        this.today = today;
    }

    /** The opener first: their area is the host. */
    void open(UUID id, String party) {
        var mine = acting.hat();
        give(id, mine.assignment(), mine.area(), List.of(FRAME, PART), true);
        var registrars = store.registrars(party);
        var areas =
                registrars.stream()
                        .map(ExtractStore.Registrar::areaId)
                        .collect(Collectors.toUnmodifiableSet());
        for (var registrar : registrars) {
            if (!registrar.assignmentId().equals(mine.assignment())) {
                give(id, registrar.assignmentId(), registrar.areaId(), List.of(FRAME, PART), true);
            }
            frames(id, registrar, areas);
        }
    }

    private void frames(UUID id, ExtractStore.Registrar registrar, Set<String> areas) {
        areas.stream()
                .filter(area -> !area.equals(registrar.areaId()))
                .forEach(area -> give(id, registrar.assignmentId(), area, List.of(FRAME), false));
    }

    private void give(UUID id, UUID reader, String area, List<String> kinds, boolean write) {
        grants.give(
                new Grant(
                        reader,
                        UUID.randomUUID(),
                        id,
                        area,
                        kinds,
                        write,
                        today.day().plusYears(KEPT_YEARS),
                        Ground.OWN,
                        null));
    }
}
