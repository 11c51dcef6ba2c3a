package se.tryggaunga.requests;

import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.tasks.Tasks;

/** The written decision: taken once, by a person whose function decides such things. */
@Service
@Transactional
public class Decisions {

    static final String DECIDE = "requests.task.decide";
    static final String SEND = "requests.task.send";

    private static final String WHAT = "document-decision";

    private final RequestStore heads;
    private final DocumentStore documents;
    private final DecisionStore store;
    private final Organisation organisation;
    private final Tasks tasks;
    private final Desk desk;

    Decisions(
            RequestStore heads,
            DocumentStore documents,
            DecisionStore store,
            Organisation organisation,
            Tasks tasks,
            Desk desk) {
        this.heads = heads;
        this.documents = documents;
        this.store = store;
        this.organisation = organisation;
        this.tasks = tasks;
        this.desk = desk;
    }

    /** For the registrars, and for whoever decides. */
    public DecisionView read(UUID id) {
        var head = head(id);
        desk.log().read(id, WHAT);
        return view(head);
    }

    /**
     * @throws NotReady if it is decided already
     */
    public void decide(UUID id, NewDecision decision) {
        var head = head(id);
        if (store.decision(id).isPresent()) {
            throw new NotReady("requests.err.decided");
        }
        if (!store.mine(id)) {
            throw desk.denied(id, WHAT);
        }
        UUID registrar;
        try {
            registrar = store.decide(id, decision, desk.signature());
        } catch (DuplicateKeyException sameMoment) {
            throw new NotReady("requests.err.decided");
        }
        tasks.done(id, DECIDE);
        tasks.ask(registrar, id, id, SEND, head.receivedOn().toString(), head.path(), desk.day());
        desk.log().changed(id, WHAT, id);
    }

    /** As it is sent to whoever asked, with how to appeal. */
    public DecisionView paper(UUID id) {
        var view = view(head(id));
        if (view.decision() == null) {
            throw new NotReady("requests.err.no-decision");
        }
        desk.log().printed(id, WHAT);
        return view;
    }

    private RequestHead head(UUID id) {
        return heads.toDecide(id).orElseThrow(() -> desk.denied(id, WHAT));
    }

    private DecisionView view(RequestHead head) {
        return new DecisionView(
                head,
                organisation.area(head.area()),
                documents.of(head.id()).stream().filter(Document::limited).toList(),
                store.decision(head.id()).orElse(null),
                store.mine(head.id()),
                desk.isRegistrar(),
                desk.audience(head.id(), head.area(), "decision"));
    }
}
