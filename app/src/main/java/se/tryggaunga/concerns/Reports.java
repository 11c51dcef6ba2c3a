package se.tryggaunga.concerns;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Grants;
import se.tryggaunga.access.Right;
import se.tryggaunga.concerns.domain.ReportStep;
import se.tryggaunga.concerns.store.ReportStore;
import se.tryggaunga.shared.Forbidden;
import se.tryggaunga.shared.NotFound;

/**
 * Reports of concern: that they were made, that they were received, and whether an investigation is
 * opened. What they say is not here. Sv: orosanmälan.
 */
@Service
@Transactional
public class Reports {

    static final String RECEIVE = "concerns.task.receive-report";
    static final String ANSWER = "concerns.task.answer-report";

    private final ReportStore store;
    private final Receptions receptions;
    private final Grants grants;
    private final Acting acting;
    private final Desk desk;

    Reports(ReportStore store, Receptions receptions, Grants grants, Acting acting, Desk desk) {
        this.store = store;
        this.receptions = receptions;
        this.grants = grants;
        this.acting = acting;
        this.desk = desk;
    }

    /** The name of the reception; nothing where none signs in. */
    public Optional<String> reception() {
        return receptions.find().map(Receptions.Reception::name);
    }

    /** Notes that a report has been made, and lets the reception know. */
    public UUID made(NewReport report) {
        acting.require(Right.WRITE_CONCERNS);
        var hat = acting.hat();
        var id = UUID.randomUUID();
        var reception = receptions.find();
        var answerBy = report.wantsAnswer() ? receptions.answerBy() : null;
        receptions.open(id, reception);
        var inbox = reception.map(Receptions.Reception::inboxId).orElse(null);
        store.add(id, hat, inbox, report, answerBy);
        if (report.concern() != null) {
            store.reported(report.concern(), hat);
        }
        desk.log().shared(id, "report", report.concern());
        // Received where somebody signs in there; else the reporter asks for a word on the
        // telephone.
        var waitsOn = inbox == null ? hat.assignment() : inbox;
        var reference = desk.reference("report");
        desk.tasks().ask(waitsOn, id, id, RECEIVE, reference, "/anmalan/" + id, desk.day());
        if (answerBy != null) {
            desk.tasks().ask(waitsOn, id, id, ANSWER, reference, "/anmalan/" + id, answerBy);
        }
        return id;
    }

    /** Those that the acting hat has made or its inbox is to receive. */
    public List<ReportRow> list() {
        return store.list();
    }

    public ReportView open(UUID id) {
        var view = view(id);
        grants.narrowTo(id);
        desk.log().read(id, "report");
        return view;
    }

    /** What a concern knows of reports. */
    public List<Reported> about(UUID concern) {
        return store.about(concern);
    }

    /** The receipt: it has come to the reception. */
    public void received(UUID id) {
        var view = notable(id);
        if (view.received()) {
            throw new ReportAnswered();
        }
        step(view, ReportStep.RECEIVED);
    }

    /** Whether an investigation is opened: no more is said (SoL 19:6). */
    public void answer(UUID id, ReportStep answer) {
        var view = notable(id);
        if (!answer.answers() || !view.waits()) {
            throw new ReportAnswered();
        }
        step(view, answer);
        if (answer != ReportStep.UNDER_WAY) {
            desk.tasks().done(id, ANSWER);
        }
    }

    /** The reporter has had no answer in time and asks once more. */
    public void askAgain(UUID id) {
        var view = view(id);
        if (!view.mine() || view.reception() == null) {
            throw new Forbidden();
        }
        if (!view.late(desk.day())) {
            throw new ReportAnswered();
        }
        var answerBy = receptions.answerAgainBy();
        store.step(id, acting.hat().area(), ReportStep.ASKED_AGAIN, answerBy);
        desk.tasks().postpone(id, ANSWER, answerBy);
        desk.log().changed(id, "report-asked-again", null);
    }

    private void step(ReportView view, ReportStep step) {
        store.step(view.id(), acting.hat().area(), step, null);
        desk.tasks().done(view.id(), RECEIVE);
        desk.log().changed(view.id(), "report-" + step.code(), null);
        if (!view.mine()) {
            desk.tell(view.id(), "concerns.news.report-" + step.code(), "/anmalan/" + view.id());
        }
    }

    private ReportView notable(UUID id) {
        var view = view(id);
        if (!view.notes()) {
            throw new Forbidden();
        }
        return view;
    }

    private ReportView view(UUID id) {
        return store.find(id)
                .orElseThrow(() -> {
                    desk.log().denied(id, "report");
                    return new NotFound();
                });
    }
}
