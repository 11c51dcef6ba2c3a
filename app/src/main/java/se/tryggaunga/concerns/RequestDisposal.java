package se.tryggaunga.concerns;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.concerns.store.DisposalStore;
import se.tryggaunga.jobs.Job;
import se.tryggaunga.organisation.Programmes;
import se.tryggaunga.records.Disposable;
import se.tryggaunga.records.DisposalKind;
import se.tryggaunga.records.Disposals;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.HandoverDisposal;

/**
 * Hides requests that were refused or never answered, keeps the residue, and erases when a disposal
 * decision says so.
 */
@Component
public class RequestDisposal implements Job {

    private static final String NOTE = "own_note";
    private static final List<String> NOTES = List.of("concerns.own_note");

    private final DisposalStore store;
    private final Disposals disposals;
    private final Programmes programmes;
    private final Today today;
    private final AdviceDisposal advice;
    private final ReportDisposal reports;
    private final HandoverDisposal handovers;

    RequestDisposal(
            DisposalStore store,
            Disposals disposals,
            Programmes programmes,
            Today today,
            AdviceDisposal advice,
            ReportDisposal reports,
            HandoverDisposal handovers) {
        this.store = store;
        this.disposals = disposals;
        this.programmes = programmes;
        this.today = today;
        this.advice = advice;
        this.reports = reports;
        this.handovers = handovers;
    }

    @Override
    public String name() {
        return "disposal";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        store.ended().stream().filter(this::due).forEach(this::hide);
        store.hidden().forEach(this::erase);
        store.dueNotes().forEach(this::erase);
        advice.run();
        reports.run();
        handovers.run();
    }

    /** Only the note goes: the concern itself holds no name. */
    private void erase(DisposalStore.DueNote note) {
        disposals
                .decision(NOTE, note.ownerArea())
                .filter(decision -> decision.reached(note.disposeOn(), today.day()))
                .ifPresent(decision ->
                        disposals.erase(note.scopeId(), NOTE, note.ownerArea(), decision, NOTES));
    }

    private boolean due(DisposalStore.Ended request) {
        var day = today.day();
        int wait = programmes.deadline(request.programmeId(), "hide_request", day);
        var from = request.refused() ? request.lastStepOn() : request.answerBy();
        return !day.isBefore(from.plusDays(wait));
    }

    private void hide(DisposalStore.Ended request) {
        store.residue(request, quarter(request.askedOn()));
        store.hide(request.id());
        disposals.hide(request.id());
    }

    private void erase(DisposalStore.Hidden request) {
        disposals
                .decision("request", request.ownerArea())
                .filter(decision -> decision.reached(request.hiddenOn(), today.day()))
                .ifPresent(decision ->
                        disposals.erase(request.id(), "request", request.ownerArea(), decision));
    }

    static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + ((day.getMonthValue() + 2) / 3);
    }

    /** What a board can have rules for here. */
    @Configuration(proxyBeanMethods = false)
    static class Kinds {

        @Bean
        DisposalKind requests() {
            return new DisposalKind("request", "concerns.request", "hidden_at", 0, List.of());
        }

        @Bean
        DisposalKind concerns() {
            return DisposalKind.byParts("concern");
        }

        @Bean
        DisposalKind ownNotes() {
            return new DisposalKind(NOTE, "concerns.own_note", "dispose_on", 1, NOTES);
        }
    }

    /** The order in which this module's tables of a request or a concern are emptied. */
    @Component
    static class Kept implements Disposable {

        @Override
        public List<String> tables() {
            return List.of(
                    "concerns.request_step",
                    "concerns.request",
                    "concerns.reported",
                    "concerns.step",
                    "concerns.duty_answer",
                    "concerns.assessment",
                    "concerns.own_note",
                    "concerns.concern_text",
                    "concerns.concern");
        }

        @Override
        public int order() {
            return 30;
        }
    }
}
