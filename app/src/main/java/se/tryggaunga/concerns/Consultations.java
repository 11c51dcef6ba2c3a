package se.tryggaunga.concerns;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Grant;
import se.tryggaunga.access.Grants;
import se.tryggaunga.access.Ground;
import se.tryggaunga.access.Right;
import se.tryggaunga.concerns.domain.AdviceOutcome;
import se.tryggaunga.concerns.store.ConsultationReader;
import se.tryggaunga.concerns.store.ConsultationWriter;
import se.tryggaunga.organisation.Programmes;
import se.tryggaunga.shared.Forbidden;
import se.tryggaunga.shared.NotFound;

/** Advice without a name: the question, the answers and what came of it. Sv: rådgör utan namn. */
@Service
@Transactional
public class Consultations {

    static final String ADVISE = "concerns.task.advise";

    private static final int LEDGER_YEARS = 2;

    private final ConsultationReader reader;
    private final ConsultationWriter writer;
    private final Nameless nameless;
    private final Grants grants;
    private final Acting acting;
    private final Programmes programmes;
    private final Desk desk;

    Consultations(
            ConsultationReader reader,
            ConsultationWriter writer,
            Nameless nameless,
            Grants grants,
            Acting acting,
            Programmes programmes,
            Desk desk) {
        this.reader = reader;
        this.writer = writer;
        this.nameless = nameless;
        this.grants = grants;
        this.acting = acting;
        this.programmes = programmes;
        this.desk = desk;
    }

    /**
     * Asks an inbox.
     *
     * @param ordinary words in it that the writer says are no names
     * @throws StillTraces before anything is written, if somebody may be pointed out
     */
    public UUID ask(NewConsultation question, Set<String> ordinary) {
        acting.require(Right.ASK_ADVICE);
        var words = question.words();
        nameless.require(List.copyOf(words.values()), ordinary);
        var inbox = desk.inbox(question.inbox());
        var id = UUID.randomUUID();
        openTo(inbox, id);
        var answerBy = promised(inbox);
        writer.add(id, acting.hat(), inbox.inboxId(), inbox.programmeId(), question, answerBy);
        words.forEach((part, text) -> writer.asked(id, part, text));
        log(id, "consultation", List.copyOf(words.values()), ordinary);
        desk.tasks()
                .askUnnamed(
                        inbox.inboxId(),
                        id,
                        ADVISE,
                        desk.reference("consultation"),
                        "/radgor/" + id,
                        answerBy);
        return id;
    }

    /** What the acting hat has asked, and what its inbox has been asked. */
    public List<ConsultationRow> list() {
        return reader.list();
    }

    public ConsultationView open(UUID id) {
        var view = view(id);
        grants.narrowTo(id);
        desk.log().read(id, "consultation");
        return view;
    }

    /** One more thing said, by either side. */
    public void say(UUID id, String words, Set<String> ordinary) {
        nameless.require(List.of(words), ordinary);
        var view = unended(id);
        if (view.mine()) {
            writer.asked(id, "more", words);
        } else {
            acting.require(Right.GIVE_ADVICE);
            writer.answered(id, words);
            desk.tasks().done(id, ADVISE);
        }
        log(id, view.mine() ? "consultation" : "advice", List.of(words), ordinary);
    }

    /** The asker lets the inbox know who asked. */
    public void tell(UUID id) {
        var view = unended(id);
        requireMine(view);
        if (view.told() == null) {
            var hat = acting.hat();
            writer.tell(id, hat.name() + ", " + hat.unitName());
            desk.log().shared(id, "consultation-asker", null);
        }
    }

    /** The asker says what came of it; the thread is read for some days more. */
    public void end(UUID id, AdviceOutcome outcome) {
        var view = unended(id);
        requireMine(view);
        int days = programmes.deadline(reader.programme(id), "keep_consultation", desk.day());
        if (!writer.end(id, outcome, desk.dayIn(days))) {
            throw new AdviceEnded();
        }
        writer.count(desk.day(), view.place(), outcome);
        desk.tasks().doneUnnamed(id, ADVISE);
        desk.log().changed(id, "consultation-ended", null);
    }

    /** Where the acting hat can ask, and until when it has the answer. */
    public List<AdviceInbox> inboxes() {
        return desk.inboxes().stream()
                .map(inbox -> new AdviceInbox(inbox.inboxId(), inbox.name(), promised(inbox)))
                .toList();
    }

    /** Who reads what is asked of an inbox. */
    public List<Adviser> advisers(UUID inbox) {
        return reader.advisers(inbox);
    }

    private LocalDate promised(Inbox inbox) {
        int days = programmes.deadline(inbox.programmeId(), "answer_consultation", desk.day());
        return desk.dayIn(days);
    }

    private void log(UUID id, String what, List<String> texts, Set<String> ordinary) {
        desk.log().changed(id, what, null);
        desk.setAside(id, what, nameless.setAside(texts, ordinary));
    }

    private void openTo(Inbox inbox, UUID id) {
        grants.give(
                new Grant(
                        inbox.inboxId(),
                        UUID.randomUUID(),
                        id,
                        acting.hat().area(),
                        List.of("advice"),
                        false,
                        desk.day().plusYears(LEDGER_YEARS),
                        Ground.NAMELESS,
                        null));
    }

    private ConsultationView unended(UUID id) {
        var view = view(id);
        if (view.end().isPresent()) {
            throw new AdviceEnded();
        }
        return view;
    }

    private static void requireMine(ConsultationView view) {
        if (!view.mine()) {
            throw new Forbidden();
        }
    }

    private ConsultationView view(UUID id) {
        return reader.find(id)
                .orElseThrow(() -> {
                    desk.log().denied(id, "consultation");
                    return new NotFound();
                });
    }
}
