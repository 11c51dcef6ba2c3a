package se.tryggaunga.requests;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shell.Audience;
import se.tryggaunga.tasks.Tasks;

/**
 * The documents of a request: each is handed to somebody of the own area, who tests it. The product
 * itself tests nothing and refuses nothing.
 */
@Service
@Transactional
public class Documents {

    static final String WHAT = "secrecy-test";

    private static final String TEST = "requests.task.test";
    private static final List<String> KINDS = List.of("frame", "document");

    private final Requests requests;
    private final RequestStore heads;
    private final DocumentStore store;
    private final Tasks tasks;
    private final Desk desk;

    Documents(Requests requests, RequestStore heads, DocumentStore store, Tasks tasks, Desk desk) {
        this.requests = requests;
        this.heads = heads;
        this.store = store;
        this.tasks = tasks;
        this.desk = desk;
    }

    /** To whom a document can be handed: those of the own area, by name. */
    public List<Colleague> colleagues() {
        return heads.colleagues(desk.registrar().area());
    }

    /**
     * @param what minutes, plan, note, concern, consent or other
     * @throws NotReady once it is answered, or a decision is asked for
     */
    public UUID hand(UUID request, String label, String what, UUID tester) {
        var head = open(requests.held(request));
        var id = UUID.randomUUID();
        desk.open(id, KINDS, heads.registrars(head.area()));
        store.add(id, head, label, what);
        hand(id, head, tester);
        return id;
    }

    /** To another, who tests it instead. */
    public void handAgain(UUID id, UUID tester) {
        desk.registrar();
        var document = find(id);
        var head = open(requests.held(document.request()));
        tasks.done(id, TEST);
        hand(id, head, tester);
    }

    private void hand(UUID id, RequestHead head, UUID tester) {
        var colleague =
                colleagues().stream()
                        .filter(each -> each.assignment().equals(tester))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        store.hand(id, colleague, desk.lastDay());
        tasks.ask(
                tester,
                id,
                id,
                TEST,
                head.receivedOn().toString(),
                Document.path(id),
                head.dueOn());
        desk.log().changed(id, "document-handed-on", id);
    }

    /** For the registrars, the tester, and whoever decides. */
    public Page read(UUID id) {
        var document = find(id);
        var head = heads.find(document.request()).orElseThrow(() -> desk.denied(id, WHAT));
        desk.log().read(id, WHAT);
        return new Page(
                document,
                head,
                document.tester().equals(desk.hat().assignment()) && head.open(),
                desk.isRegistrar(),
                desk.audience(id, document.area(), "document"));
    }

    /**
     * @param mine whether the reader tests it, and still can
     * @param registrar whether the reader goes on to the request
     */
    public record Page(
            Document document,
            RequestHead head,
            boolean mine,
            boolean registrar,
            Audience audience) {}

    /**
     * A version of the test, by the one to whom the document was handed.
     *
     * @param based the version that was looked at
     * @throws TestedMeanwhile if there is a newer one
     * @throws NotReady once it is answered, or a decision is asked for
     */
    public void test(UUID id, int based, Judged judged) {
        var document = find(id);
        if (!document.tester().equals(desk.hat().assignment())) {
            throw desk.denied(id, WHAT);
        }
        heads.lock(document.request());
        open(heads.find(document.request()).orElseThrow(() -> desk.denied(id, WHAT)));
        if (find(id).version() != based) {
            throw new TestedMeanwhile();
        }
        store.test(document, based + 1, judged, desk.signature());
        tasks.done(id, TEST);
        desk.log().changed(id, WHAT, id);
    }

    private static RequestHead open(RequestHead head) {
        if (!head.open()) {
            throw new NotReady("requests.err.closed");
        }
        return head;
    }

    private Document find(UUID id) {
        return store.find(id).orElseThrow(() -> desk.denied(id, WHAT));
    }
}
