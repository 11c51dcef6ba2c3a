package se.tryggaunga.sharing;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.organisation.Programmes;
import se.tryggaunga.organisation.TextVersions;
import se.tryggaunga.sharing.domain.Terms;
import se.tryggaunga.sharing.store.ConsentStore;
import se.tryggaunga.sharing.store.ConsentStore.Place;

/** Writes what a family is asked about. Each save is a new version; answers belong to one. */
@Service
@Transactional
public class Proposals {

    static final String SHEET = "consent_sheet";

    private static final String LANGUAGE = "sv";

    private final Askings askings;
    private final ConsentStore store;
    private final Programmes programmes;
    private final TextVersions texts;
    private final Pen pen;

    Proposals(
            Askings askings,
            ConsentStore store,
            Programmes programmes,
            TextVersions texts,
            Pen pen) {
        this.askings = askings;
        this.store = store;
        this.programmes = programmes;
        this.texts = texts;
        this.pen = pen;
    }

    UUID begin(UUID scope, String programme) {
        store.lock(scope);
        if (askings.find(scope).isPresent()) {
            throw new IllegalStateException("The scope has a consent already");
        }
        return begin(scope, programme, pen.area(), 1);
    }

    /** After a consent that was taken back whole: a new yes is a new consent, and begins empty. */
    public void beginAgain(UUID scope) {
        var last = pen.toWrite(scope).consent();
        if (last.wholeWithdrawal().isEmpty()) {
            throw new ChangedMeanwhile();
        }
        begin(scope, last.programme(), last.ownerArea(), last.number() + 1);
    }

    /**
     * @param basedOn the version that was on the page
     * @throws ChangedMeanwhile if it is not the newest any more
     */
    public void save(UUID scope, int basedOn, Proposal proposal) {
        var consent = pen.toWrite(scope).consent();
        if (consent.latest().number() != basedOn || consent.wholeWithdrawal().isPresent()) {
            throw new ChangedMeanwhile();
        }
        var terms =
                new Terms(
                        proposal.covers(),
                        proposal.purpose(),
                        pen.day(),
                        proposal.until(),
                        currentText());
        var version = pen.version(basedOn + 1, terms, proposal);
        store.addVersion(Place.in(scope, consent), consent.number(), consent.programme(), version);
        pen.changed(scope, consent.id());
    }

    /**
     * Asks for the same for longer. The yes that is in force holds to its own last day, whatever is
     * answered; what was taken back is not asked for again.
     *
     * @param basedOn the version that was on the page
     * @throws ChangedMeanwhile if it is not the newest any more, or not in force
     */
    public void extend(UUID scope, int basedOn, LocalDate until) {
        var asked = pen.toWrite(scope);
        if (asked.waits() || asked.inForce().isEmpty()) {
            throw new ChangedMeanwhile();
        }
        var latest = asked.consent().latest();
        save(
                scope,
                basedOn,
                new Proposal(
                        asked.covers(),
                        latest.terms().purpose(),
                        until,
                        latest.language(),
                        latest.interpreter(),
                        latest.explained()));
    }

    /** Six months unless the programme has settled another length. */
    public LocalDate usualEnd(String programme) {
        return end(programme, "consent_length");
    }

    /** The programme's own limit, never beyond twelve months. */
    public LocalDate latestEnd(String programme) {
        return end(programme, "consent_longest");
    }

    private LocalDate end(String programme, String deadline) {
        var settled = pen.day().plusDays(programmes.deadline(programme, deadline, pen.day()));
        var most = Terms.latestEnd(pen.day());
        return settled.isBefore(most) ? settled : most;
    }

    private UUID begin(UUID scope, String programme, String area, int number) {
        var id = UUID.randomUUID();
        var day = pen.day();
        var purpose = programmes.byId(programme).purpose();
        var terms = new Terms(Set.of(), purpose, day, usualEnd(programme), currentText());
        var empty = new Proposal(Set.of(), purpose, terms.until(), LANGUAGE, "none", "");
        store.addVersion(
                new Place(scope, area, id, 1), number, programme, pen.version(1, terms, empty));
        pen.changed(scope, id);
        return id;
    }

    private int currentText() {
        return texts.current(SHEET, LANGUAGE, pen.day()).version();
    }
}
