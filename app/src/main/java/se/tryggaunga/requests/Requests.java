package se.tryggaunga.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.tasks.Tasks;

/**
 * Requests for documents of the own area, for its registrars and nobody else. Sv: begäran om allmän
 * handling.
 */
@Service
@Transactional
public class Requests {

    static final String WHAT = "document-request";
    static final String ANSWER = "requests.task.answer";

    private static final List<String> KINDS = List.of("frame", "asked", "decision");

    private final RequestStore store;
    private final DocumentStore documents;
    private final DecisionStore decisions;
    private final Tasks tasks;
    private final Desk desk;

    Requests(
            RequestStore store,
            DocumentStore documents,
            DecisionStore decisions,
            Tasks tasks,
            Desk desk) {
        this.store = store;
        this.documents = documents;
        this.decisions = decisions;
        this.tasks = tasks;
        this.desk = desk;
    }

    /** Those that are not answered first, the most urgent first; then the latest. */
    public List<RequestHead> list() {
        desk.registrar();
        desk.log().listed("document-requests");
        return store.all();
    }

    public LocalDate day() {
        return desk.day();
    }

    /** How many days there are to the first answer, as the dated rule says. */
    public int days() {
        return store.days();
    }

    public UUID enter(NewRequest asked) {
        var hat = desk.registrar();
        var id = UUID.randomUUID();
        desk.open(id, KINDS, store.registrars(hat.area()));
        store.add(id, hat.area(), asked, desk.signature());
        if (!asked.replyTo().isEmpty()) {
            store.replyTo(id, hat.area(), asked.replyTo());
        }
        var head = head(id);
        tasks.ask(
                hat.assignment(),
                id,
                id,
                ANSWER,
                head.receivedOn().toString(),
                head.path(),
                head.dueOn());
        desk.log().changed(id, WHAT, id);
        return id;
    }

    public RequestView open(UUID id) {
        var head = head(id);
        desk.log().read(id, WHAT);
        return new RequestView(
                head,
                store.replyTo(id),
                documents.of(id),
                decisions.offers(id),
                decisions.decision(id).orElse(null),
                decisions.answers(id),
                desk.audience(id, head.area(), "asked"));
    }

    /** The door of everything that a registrar does with a request. */
    RequestHead head(UUID id) {
        desk.registrar();
        return store.framed(id).orElseThrow(() -> desk.denied(id, WHAT));
    }

    /** The same, one at a time: whoever waits sees what the one before has done. */
    RequestHead held(UUID id) {
        desk.registrar();
        store.lock(id);
        return head(id);
    }
}
