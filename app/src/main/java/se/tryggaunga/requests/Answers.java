package se.tryggaunga.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.tasks.Tasks;

/** What whoever asked is told, and that they have their answer. */
@Service
@Transactional
public class Answers {

    private static final List<String> FRAME = List.of("asked", "decision");

    private final Requests requests;
    private final RequestStore heads;
    private final DocumentStore documents;
    private final DecisionStore store;
    private final Tasks tasks;
    private final Desk desk;

    Answers(
            Requests requests,
            RequestStore heads,
            DocumentStore documents,
            DecisionStore store,
            Tasks tasks,
            Desk desk) {
        this.requests = requests;
        this.heads = heads;
        this.documents = documents;
        this.store = store;
        this.tasks = tasks;
        this.desk = desk;
    }

    /** Those of the own area whose function decides such things today, by name. */
    public List<Colleague> deciders() {
        return heads.deciders(desk.registrar().area());
    }

    /**
     * They were told why, and that they can have a written decision.
     *
     * @param decider who decides; nobody when they want no decision
     */
    public void told(UUID id, LocalDate on, @Nullable UUID decider) {
        var head = requests.held(id);
        if (!requests.open(id).canTell()) {
            throw new NotReady("requests.err.nothing-to-offer");
        }
        endEarlier(id);
        var offer = UUID.randomUUID();
        var who = decider == null ? null : decider(decider);
        store.offer(offer, head, on, who, desk.signature());
        if (who != null) {
            letDecide(head, who, offer);
        }
        desk.log().changed(id, "document-request-told", offer);
    }

    /** What was said before holds no more, and nobody reads because of it. */
    private void endEarlier(UUID id) {
        tasks.done(id, Decisions.DECIDE);
        for (var earlier : store.offers(id)) {
            desk.end(id, earlier.id());
            documents.of(id).forEach(each -> desk.end(each.id(), earlier.id()));
        }
    }

    private void letDecide(RequestHead head, Colleague who, UUID offer) {
        desk.letDecide(head.id(), who.assignment(), FRAME, offer);
        documents.of(head.id()).stream()
                .filter(Document::limited)
                .forEach(each ->
                        desk.letDecide(each.id(), who.assignment(), List.of("document"), offer));
        tasks.ask(
                who.assignment(),
                head.id(),
                head.id(),
                Decisions.DECIDE,
                head.receivedOn().toString(),
                head.path() + "/beslut",
                desk.day());
    }

    private Colleague decider(UUID assignment) {
        return deciders().stream()
                .filter(each -> each.assignment().equals(assignment))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * The answer has been sent, or the decision.
     *
     * @throws NotReady while a document is untested, an offer not made, or a decision not taken
     */
    public void sent(UUID id, LocalDate on, String how, String words) {
        var head = requests.held(id);
        if (!head.is("ready") && !head.is("decided")) {
            throw new NotReady("requests.err.not-settled");
        }
        store.answer(head, on, how, words, desk.signature());
        tasks.done(id, Requests.ANSWER);
        tasks.done(id, Decisions.SEND);
        desk.log().shared(id, Requests.WHAT, id);
        documents.of(id).stream()
                .filter(each -> !each.state().equals("none"))
                .forEach(each -> desk.log().shared(each.id(), "document", each.id()));
    }
}
