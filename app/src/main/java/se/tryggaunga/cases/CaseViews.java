package se.tryggaunga.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.Acting;
import se.tryggaunga.audit.Log;
import se.tryggaunga.cases.store.CaseStore;
import se.tryggaunga.cases.store.CaseWriter;
import se.tryggaunga.people.NameSwitch;

/** Puts a case together for the acting hat, and moves it on where only the day was awaited. */
@Component
class CaseViews {

    private final CaseStore store;
    private final CaseWriter writer;
    private final Family family;
    private final Acting acting;
    private final Log log;
    private final ObjectProvider<NextStepSource> nexts;
    private final ObjectProvider<OwnFacts> owns;

    CaseViews(
            CaseStore store,
            CaseWriter writer,
            Family family,
            Acting acting,
            Log log,
            ObjectProvider<NextStepSource> nexts,
            ObjectProvider<OwnFacts> owns) {
        this.store = store;
        this.writer = writer;
        this.family = family;
        this.acting = acting;
        this.log = log;
        this.nexts = nexts;
        this.owns = owns;
    }

    CaseView of(CaseFile file, CaseTab tab) {
        var view = bare(file, tab);
        return view.with(next(view));
    }

    /** Without the next step, for work that shows no page. */
    CaseView bare(CaseFile file, CaseTab tab) {
        var until = family.consentUntil(file.id());
        var status = movedOn(file, until);
        var seats = store.seats(file.id());
        var me = acting.hat().assignment();
        var mine =
                seats.stream()
                        .filter(seat -> seat.taken() && me.equals(seat.assignment()))
                        .findFirst()
                        .orElse(null);
        var shown = NameSwitch.on() ? family.shortName(file.id()) : null;
        var sheltered = family.sheltered(file.id());
        return new CaseView(file, status, seats, mine, until, null, shown, sheltered, tab);
    }

    /** Latest first. */
    List<OwnFacts.Entry> own(UUID scope) {
        return owns.orderedStream()
                .flatMap(source -> source.own(scope).stream())
                .sorted(Comparator.comparing(OwnFacts.Entry::at).reversed())
                .toList();
    }

    private CaseStatus movedOn(CaseFile file, @Nullable LocalDate until) {
        var status = standing(file);
        if (until == null && status != CaseStatus.CLOSED && writer.restWithoutConsent(file.id())) {
            log.changed(file.id(), "case-resting", file.id());
            return CaseStatus.RESTING;
        }
        if (status == CaseStatus.MAPPING && writer.openPicture(file.id())) {
            log.shared(file.id(), "case-picture", file.id());
            return CaseStatus.PICTURE;
        }
        return status;
    }

    private CaseStatus standing(CaseFile file) {
        return CaseStep.standing(store.steps(file.id()).stream().map(Step::step).toList());
    }

    private @Nullable NextStep next(CaseView view) {
        return nexts.orderedStream()
                .map(source -> source.next(view))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }
}
