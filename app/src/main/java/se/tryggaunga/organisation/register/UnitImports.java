package se.tryggaunga.organisation.register;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.organisation.SettingsChanged;
import se.tryggaunga.shared.Forbidden;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Wearer;

/** The steward's imports of school units: looked at first, taken in whole, undone whole. */
@Service
@Transactional
public class UnitImports {

    private static final String RIGHT = "settings";

    private final UnitImportStore store;
    private final UnitImportLines lines;
    private final UnitImportSteps steps;
    private final Wearer wearer;
    private final Today today;
    private final ApplicationEventPublisher events;

    UnitImports(
            UnitImportStore store,
            UnitImportLines lines,
            UnitImportSteps steps,
            Wearer wearer,
            Today today,
            ApplicationEventPublisher events) {
        this.store = store;
        this.lines = lines;
        this.steps = steps;
        this.wearer = wearer;
        this.today = today;
        this.events = events;
    }

    /**
     * Keeps the file's lines and compares them with the units that are there. Changes no unit.
     *
     * @param id chosen by the form, so that a form sent twice is one import
     */
    public void look(UUID id, List<RegisterRow> rows, Terms terms) {
        steward();
        refuseUnknownParts(rows, terms);
        if (store.begin(id, terms, wearer.name() + ", " + wearer.hatTitle())) {
            lines.keep(id, rows);
            steps.judge(id);
            tell("looked-at", id);
        }
    }

    public List<UnitImport> all() {
        steward();
        return store.all();
    }

    public UnitImport one(UUID id) {
        steward();
        return store.find(id).orElseThrow(NotFound::new);
    }

    /** The lines with that outcome, in the order of the file. */
    public List<ImportRow> rows(UUID id, String outcome, int most) {
        steward();
        return lines.rows(id, outcome, most);
    }

    /** Takes the file in, once: a second call finds it done. */
    public void takeIn(UUID id) {
        steward();
        long began = System.nanoTime();
        if (!store.lock(id).equals("looked_at")) {
            return;
        }
        steps.judge(id);
        steps.addOrganisers(id, today.day());
        steps.rememberUnits(id);
        steps.changeUnits(id);
        steps.addUnits(id, today.day());
        store.takenIn(id, (int) ((System.nanoTime() - began) / 1_000_000));
        tell("taken-in", id);
    }

    /**
     * Makes everything as it was before, once: a second call finds it done.
     *
     * @throws CannotUndo if any of it is used or changed since; nothing is undone then
     */
    public void undo(UUID id) {
        steward();
        if (!store.lock(id).equals("taken_in")) {
            return;
        }
        refuse(steps.changedSince(id));
        steps.restoreUnits(id);
        refuse(steps.takeAway(id));
        store.undone(id);
        tell("undone", id);
    }

    /** Forgets a file that was looked at and not wanted. */
    public void forget(UUID id) {
        steward();
        store.forget(id);
        tell("forgotten", id);
    }

    private void tell(String step, UUID id) {
        events.publishEvent(new SettingsChanged("unit-import-" + step, id));
    }

    private static void refuseUnknownParts(List<RegisterRow> rows, Terms terms) {
        var usable = rows.stream().filter(row -> row.problem() == null).toList();
        if (terms.party() == null && usable.stream().anyMatch(row -> row.organiser() == null)) {
            throw new TermsMissing("party");
        }
        if (terms.forms().isEmpty() && usable.stream().anyMatch(row -> row.forms().isEmpty())) {
            throw new TermsMissing("forms");
        }
    }

    private static void refuse(List<CannotUndo.Held> held) {
        if (!held.isEmpty()) {
            throw new CannotUndo(held);
        }
    }

    private void steward() {
        if (!wearer.may(RIGHT)) {
            throw new Forbidden();
        }
    }
}
