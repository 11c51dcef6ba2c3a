package se.tryggaunga.concerns;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Grant;
import se.tryggaunga.access.Grants;
import se.tryggaunga.access.Ground;
import se.tryggaunga.access.Right;
import se.tryggaunga.concerns.domain.Status;
import se.tryggaunga.concerns.store.ConcernReader;
import se.tryggaunga.concerns.store.ConcernWriter;
import se.tryggaunga.organisation.Programmes;
import se.tryggaunga.shared.NotFound;

/** Takes concerns in and lets those who may read them do so. Sv: oro. */
@Service
@Transactional
public class Concerns {

    static final String ASSESS = "concerns.task.assess";

    private static final int LEDGER_YEARS = 2;

    private final ConcernReader reader;
    private final ConcernWriter writer;
    private final Grants grants;
    private final Acting acting;
    private final Programmes programmes;
    private final Nameless nameless;
    private final Desk desk;

    Concerns(
            ConcernReader reader,
            ConcernWriter writer,
            Grants grants,
            Acting acting,
            Programmes programmes,
            Nameless nameless,
            Desk desk) {
        this.reader = reader;
        this.writer = writer;
        this.grants = grants;
        this.acting = acting;
        this.programmes = programmes;
        this.nameless = nameless;
        this.desk = desk;
    }

    /**
     * Sends a concern to a coordinator's inbox: nameless, unless the coordinator is of the same
     * area; its texts are nameless always.
     *
     * @param ordinary words in them that the writer says are no names
     * @throws StillTraces so that no text is written that has not been looked through
     */
    public UUID send(NewConcern concern, Set<String> ordinary) {
        acting.require(Right.WRITE_CONCERNS);
        var texts = concern.words().texts();
        nameless.require(texts, ordinary);
        var hat = acting.hat();
        var inbox = desk.inbox(concern.inbox());
        var id = UUID.randomUUID();
        open(id, inbox);
        var answerBy =
                desk.dayIn(programmes.deadline(inbox.programmeId(), "answer_concern", desk.day()));
        writer.concern(id, hat.area(), inbox.programmeId(), inbox.areaId(), answerBy, concern);
        writer.text(id, hat.area(), UUID.randomUUID(), 1, concern.words());
        if (concern.note() != null) {
            int days = programmes.deadline(inbox.programmeId(), "own_note", desk.day());
            writer.note(id, hat.area(), concern.note(), "own_note", desk.dayIn(days));
        }
        if (concern.duty() != null) {
            writer.duty(id, hat.area(), concern.duty());
        }
        writer.step(id, hat.area(), Status.SENT, "", "");
        desk.log().shared(id, "concern", id);
        desk.setAside(id, "concern", nameless.setAside(texts, ordinary));
        var reference = desk.reference(concern.urgency().code());
        desk.tasks().ask(inbox.inboxId(), id, id, ASSESS, reference, "/oro/" + id, answerBy);
        return id;
    }

    /** Where the acting hat can send a concern. */
    public List<Inbox> inboxes() {
        return desk.inboxes();
    }

    /** What the inbox has and what the writer has sent. */
    public List<ConcernRow> list() {
        desk.log().listed("concerns");
        return reader.list();
    }

    /** One concern, as far as the reader may see it. */
    public ConcernView open(UUID id) {
        var head = head(id);
        grants.narrowTo(id);
        desk.log().read(id, "concern");
        return view(head);
    }

    /**
     * Notes what the reader answered about the duty to report; seen by its writer and the log's
     * reviewer.
     */
    public void answerDuty(UUID id, NewConcern.Duty duty) {
        head(id);
        writer.duty(id, acting.hat().area(), duty);
        desk.log().changed(id, "duty", null);
    }

    ConcernReader.Head head(UUID id) {
        return reader.head(id)
                .orElseThrow(() -> {
                    desk.log().denied(id, "concern");
                    return new NotFound();
                });
    }

    private ConcernView view(ConcernReader.Head head) {
        var hat = acting.hat();
        return Views.of(
                head,
                hat,
                reader.text(head.id()),
                reader.note(head.id()),
                reader.assessment(head.id()),
                reader.steps(head.id()));
    }

    private void open(UUID id, Inbox inbox) {
        var hat = acting.hat();
        var sender = UUID.randomUUID();
        var receiver = UUID.randomUUID();
        var until = desk.day().plusYears(LEDGER_YEARS);
        boolean sameArea = inbox.areaId().equals(hat.area());
        Stream.of(
                        new Grant(
                                hat.assignment(),
                                sender,
                                id,
                                hat.area(),
                                List.of("frame", "contact", "duty"),
                                true,
                                until,
                                Ground.OWN,
                                null),
                        new Grant(
                                inbox.inboxId(),
                                receiver,
                                id,
                                hat.area(),
                                sameArea ? List.of("frame", "contact") : List.of("frame"),
                                false,
                                until,
                                sameArea ? Ground.OWN : Ground.NAMELESS,
                                null),
                        new Grant(
                                inbox.inboxId(),
                                receiver,
                                id,
                                inbox.areaId(),
                                List.of("frame", "assessment", "duty"),
                                true,
                                until,
                                Ground.OWN,
                                null),
                        new Grant(
                                hat.assignment(),
                                sender,
                                id,
                                inbox.areaId(),
                                List.of("frame"),
                                false,
                                until,
                                sameArea ? Ground.OWN : Ground.NAMELESS,
                                null))
                .forEach(grants::give);
    }
}
