package se.tryggaunga.concerns;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Right;
import se.tryggaunga.concerns.domain.Status;
import se.tryggaunga.concerns.store.ConcernReader;
import se.tryggaunga.concerns.store.ConcernWriter;

/** The coordinator's answers to a concern. Sv: bedömning. */
@Service
@Transactional
public class Assessments {

    private final Concerns concerns;
    private final ConcernReader reader;
    private final ConcernWriter writer;
    private final Acting acting;
    private final Nameless nameless;
    private final Desk desk;

    Assessments(
            Concerns concerns,
            ConcernReader reader,
            ConcernWriter writer,
            Acting acting,
            Nameless nameless,
            Desk desk) {
        this.concerns = concerns;
        this.reader = reader;
        this.writer = writer;
        this.acting = acting;
        this.nameless = nameless;
        this.desk = desk;
    }

    /**
     * Keeps the assessment as a new version.
     *
     * @param seen the version that the writer had before them; 0 for none
     * @throws ChangedMeanwhile if somebody kept a newer one
     */
    public void assess(UUID id, int seen, Judgement judgement) {
        var head = assessable(id);
        var now = reader.assessment(id);
        int current = now.map(ConcernView.Assessment::version).orElse(0);
        if (current != seen || !writer.assessment(id, head.inboxArea(), current + 1, judgement)) {
            throw new ChangedMeanwhile(reader.assessment(id).orElseThrow());
        }
        if (current == 0) {
            writer.step(id, head.inboxArea(), Status.OPENED, "", "");
        }
        desk.log().changed(id, "assessment", null);
    }

    /** What the sender is answered: advice, or where to turn instead. */
    public record Answer(Status how, String choice, String words) {

        public Answer {
            if (how != Status.ADVISED && how != Status.REFERRED) {
                throw new IllegalArgumentException("Not an answer: " + how);
            }
        }

        public static Answer advice(String words) {
            return new Answer(Status.ADVISED, "", words);
        }
    }

    /**
     * Ends the concern with an answer, which is nameless as the concern is.
     *
     * @param ordinary words in it that the writer says are no names
     * @throws StillTraces so that no text is written that has not been looked through
     */
    public void answer(UUID id, Answer answer, Set<String> ordinary) {
        var texts = List.of(answer.words());
        nameless.require(texts, ordinary);
        end(id, answer.how(), answer.choice(), answer.words());
        desk.setAside(id, "concern-answer", nameless.setAside(texts, ordinary));
    }

    /** Notes that the family is asked; the request itself is Requests' work. */
    void asked(UUID id) {
        end(id, Status.ASKED, "", "");
    }

    private void end(UUID id, Status how, String choice, String words) {
        var head = assessable(id);
        writer.step(id, head.inboxArea(), how, choice, words);
        desk.log().changed(id, "concern-" + how.code(), null);
        desk.tasks().done(id, Concerns.ASSESS);
    }

    /** The sender takes the concern back; nothing is erased. */
    public void withdraw(UUID id) {
        var head = own(id);
        writer.step(id, head.ownerArea(), Status.WITHDRAWN, "", "");
        desk.log().changed(id, "concern-withdrawn", null);
        desk.tasks().done(id, Concerns.ASSESS);
    }

    private ConcernReader.Head assessable(UUID id) {
        acting.require(Right.ASSESS_CONCERNS);
        var head = concerns.head(id);
        refuseEnded(id);
        return head;
    }

    ConcernReader.Head own(UUID id) {
        var head = concerns.head(id);
        if (!head.writtenBy().equals(acting.hat().assignment())) {
            throw new NotYours();
        }
        refuseEnded(id);
        return head;
    }

    private void refuseEnded(UUID id) {
        var steps = reader.steps(id);
        if (!steps.isEmpty() && steps.getFirst().step().ended()) {
            throw new AlreadyAnswered();
        }
    }
}
