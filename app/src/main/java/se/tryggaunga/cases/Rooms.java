package se.tryggaunga.cases;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.cases.store.MinutesStore;

/**
 * Who is in the room for each point of a meeting. A record and no more: who may read what is
 * written under the point the ledger says, whoever was there. Sv: närvaro per punkt.
 */
@Service
@Transactional
public class Rooms {

    private final MinutesStore store;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Attending attending;
    private final PlanDesk desk;

    Rooms(
            MinutesStore store,
            Meetings meetings,
            Agendas agendas,
            Attending attending,
            PlanDesk desk) {
        this.store = store;
        this.meetings = meetings;
        this.agendas = agendas;
        this.attending = attending;
        this.desk = desk;
    }

    /**
     * Notes it beside what is decided there; the latest word about it holds.
     *
     * @throws NoGroundToAttend when one of them may not hear the plan
     */
    public void note(CaseView view, UUID meeting, UUID item, Set<String> present) {
        PlanDesk.requireCoordinator(view);
        var held = meetings.meeting(view, meeting);
        var before = agendas.item(meeting, item);
        var now = inRoom(view, meeting, present);
        if (Objects.equals(before.present(), now)) {
            return;
        }
        var stamp = held.adopted() ? desk.agreed(view) : desk.draft(view, view.file().hostArea());
        try {
            store.decide(
                    stamp,
                    meeting,
                    new MinutesStore.Decision(item, before.version() + 1, before.decision(), now));
        } catch (DuplicateKeyException e) {
            throw new NotYet("plans.conflict.again");
        }
        desk.log().changed(view.id(), "attendance", meeting);
    }

    /** Who is in the room when nothing else is said: those who came, or who may come. */
    public Set<String> everybody(CaseView view, UUID meeting) {
        return Attending.here(attending.all(view, meeting));
    }

    /** Nothing when it is everybody who came. */
    private @Nullable Set<String> inRoom(CaseView view, UUID meeting, Set<String> named) {
        var all = attending.all(view, meeting);
        Attending.refuse(all, named);
        var present =
                all.stream()
                        .map(Attendee::participant)
                        .filter(named::contains)
                        .collect(Collectors.toUnmodifiableSet());
        return present.isEmpty() || present.equals(Attending.here(all)) ? null : present;
    }
}
