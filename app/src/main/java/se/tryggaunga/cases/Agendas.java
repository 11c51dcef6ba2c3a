package se.tryggaunga.cases;

import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import se.tryggaunga.cases.domain.Agenda;
import se.tryggaunga.cases.domain.AgendaItem;
import se.tryggaunga.cases.domain.Meeting;
import se.tryggaunga.cases.store.AgendaStore;
import se.tryggaunga.cases.store.CommitmentStore;
import se.tryggaunga.cases.store.Stamp;
import se.tryggaunga.shared.NotFound;

/**
 * Gives a meeting its agenda. The points are the meeting's own from then on: a template that is
 * changed later changes no meeting.
 */
@Component
class Agendas {

    private final AgendaStore store;
    private final CommitmentStore commitments;
    private final PlanDesk desk;

    Agendas(AgendaStore store, CommitmentStore commitments, PlanDesk desk) {
        this.store = store;
        this.commitments = commitments;
        this.desk = desk;
    }

    void write(CaseView view, Meeting meeting) {
        var occasion = meeting.occasion();
        var template = store.template(view.file().programme(), occasion, desk.day());
        boolean promised = commitments.all(view.id()).stream().anyMatch(each -> !each.proposal());
        var stamp = desk.agreed(view);
        Agenda.of(occasion, template, promised)
                .topics()
                .forEach(topic -> store.add(stamp, meeting.id(), topic));
    }

    List<AgendaItem> of(UUID meeting) {
        return store.items(meeting);
    }

    AgendaItem item(UUID meeting, UUID id) {
        return of(meeting).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    void add(CaseView view, Meeting meeting, String words) {
        refuseAdopted(meeting);
        save(() -> store.add(desk.agreed(view), meeting.id(), AgendaStore.own(words)));
        desk.log().changed(view.id(), "agenda", meeting.id());
    }

    /** A point that was added to this meeting, as long as nothing is written under it. */
    void drop(CaseView view, Meeting meeting, UUID id) {
        refuseAdopted(meeting);
        if (!item(meeting.id(), id).removable()) {
            throw new NotYet("plans.item.kept");
        }
        Stamp stamp = desk.agreed(view);
        save(() -> store.drop(stamp, id));
        desk.log().changed(view.id(), "agenda", meeting.id());
    }

    private static void refuseAdopted(Meeting meeting) {
        if (!meeting.pending()) {
            throw new NotYet("plans.agenda.over");
        }
    }

    /** Two who change it at once: the second is told, and nothing of the first is lost. */
    private static void save(Runnable change) {
        try {
            change.run();
        } catch (DuplicateKeyException e) {
            throw new NotYet("plans.conflict.again");
        }
    }
}
