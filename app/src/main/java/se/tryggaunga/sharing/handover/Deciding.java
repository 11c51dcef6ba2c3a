package se.tryggaunga.sharing.handover;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.sharing.decision.Finding;
import se.tryggaunga.tasks.Tasks;

/** The way of a handover from a draft to a person's decision. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Deciding {

    static final String DECIDE = "sharing.task.decide";
    static final String DECIDED = "sharing.task.decided";
    static final String RECEIVED = "sharing.task.handed";

    private final HandoverStore store;
    private final HandoverQuestions questions;
    private final Tasks tasks;
    private final HandoverDesk desk;

    Deciding(HandoverStore store, HandoverQuestions questions, Tasks tasks, HandoverDesk desk) {
        this.store = store;
        this.questions = questions;
        this.tasks = tasks;
        this.desk = desk;
    }

    UUID prepare(Handover handover, Weighing weighing) {
        var id = handover.id();
        desk.narrowTo(id);
        desk.open(id, handover.area());
        store.add(handover, desk.now());
        store.add(handover, weighing, desk.now());
        desk.log().changed(id, "handover", id);
        if (weighing.assignedTo().equals(desk.hat().assignment())) {
            decide(handover, true, "");
        } else {
            desk.letDecide(id, handover.area(), weighing.assignedTo());
            ask(weighing.assignedTo(), handover, DECIDE);
        }
        return id;
    }

    /**
     * @throws NoLongerAllowed if the rules say no today, or the last day has gone
     */
    void decide(Handover handover, Weighing weighing, boolean given, String reason) {
        if (given && isOver(handover, weighing)) {
            throw new NoLongerAllowed();
        }
        decide(handover, given, reason);
        tasks.done(handover.id(), DECIDE);
        ask(handover.writtenBy(), handover, DECIDED);
    }

    private boolean isOver(Handover handover, Weighing weighing) {
        return handover.untilDay().isBefore(desk.day())
                || weighing.consentCounted() && store.takenBackSince(handover.id())
                || questions.again(handover, weighing).finding() == Finding.NOT_ALLOWED;
    }

    private void decide(Handover handover, boolean given, String reason) {
        store.decide(handover.id(), given, reason, desk.signature(), desk.now());
        if (given) {
            desk.log().shared(handover.id(), "handover", handover.id());
            desk.log().shared(handover.caseId(), "handover-" + handover.what(), handover.factId());
            var to = handover.toAssignment();
            if (to != null) {
                ask(to, handover, RECEIVED);
            }
        }
    }

    /** What has been read waits on nobody any more. */
    void opened(Handover handover) {
        var me = desk.hat().assignment();
        if (me.equals(handover.toAssignment())) {
            tasks.done(handover.id(), RECEIVED);
        }
        if (me.equals(handover.writtenBy())) {
            tasks.done(handover.id(), DECIDED);
        }
    }

    private void ask(UUID whom, Handover handover, String verb) {
        tasks.ask(
                whom,
                handover.id(),
                handover.id(),
                verb,
                desk.day().toString(),
                handover.path(),
                desk.day());
    }
}
