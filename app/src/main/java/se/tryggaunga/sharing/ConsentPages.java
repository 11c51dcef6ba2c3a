package se.tryggaunga.sharing;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Audiences;
import se.tryggaunga.audit.Log;
import se.tryggaunga.people.People;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.sharing.store.PaperStore;

/** Opens the pages about a consent, for those who may read its frame; each opening is logged. */
@Service
@Transactional
public class ConsentPages {

    private final Askings askings;
    private final NextSteps steps;
    private final PaperStore papers;
    private final Matrix matrix;
    private final People people;
    private final Audiences audiences;
    private final Acting acting;
    private final Log log;

    ConsentPages(
            Askings askings,
            NextSteps steps,
            PaperStore papers,
            Matrix matrix,
            People people,
            Audiences audiences,
            Acting acting,
            Log log) {
        this.askings = askings;
        this.steps = steps;
        this.papers = papers;
        this.matrix = matrix;
        this.people = people;
        this.audiences = audiences;
        this.acting = acting;
        this.log = log;
    }

    public ConsentView open(UUID scope) {
        var view = view(scope);
        log.read(scope, "consent");
        return view;
    }

    /** A page that only whoever keeps the consent has. */
    public ConsentView toWrite(UUID scope) {
        people.requireWriter(scope);
        return open(scope);
    }

    /** The paper. Not for areas where others' facts stay on the screen (D27). */
    public ConsentView toPrint(UUID scope) {
        var view = view(scope);
        if (!view.mayPrint()) {
            log.denied(scope, "consent paper");
            throw new NotFound();
        }
        log.printed(scope, "consent paper");
        return view;
    }

    /** Whether the acting hat reads the consent at all, without opening it. */
    public boolean mayOpen(UUID scope) {
        return askings.find(scope).isPresent();
    }

    /** Whether there is a consent in force that the acting hat can see. */
    public boolean inForce(UUID scope) {
        return askings.find(scope).flatMap(Asked::inForce).isPresent();
    }

    boolean mayPrint(UUID scope) {
        var owner = askings.find(scope).map(asked -> asked.consent().ownerArea());
        return owner.isPresent() && matrix.mayPrint(acting.hat().area(), owner.get());
    }

    private ConsentView view(UUID scope) {
        var asked = askings.find(scope).orElseThrow(() -> denied(scope));
        var consent = asked.consent();
        var words = askings.words(scope);
        boolean mayWrite = people.mayWrite(scope);
        return new ConsentView(
                scope,
                asked,
                words,
                matrix.programme(consent.programme()),
                matrix.areas(consent),
                matrix.kinds(),
                mayWrite,
                matrix.mayPrint(acting.hat().area(), consent.ownerArea()),
                audiences.of(scope, consent.ownerArea(), "frame", Set.of()),
                papers.of(consent.id()),
                mayWrite ? steps.of(scope, asked, words) : null);
    }

    private NotFound denied(UUID scope) {
        log.denied(scope, "consent");
        return new NotFound();
    }
}
