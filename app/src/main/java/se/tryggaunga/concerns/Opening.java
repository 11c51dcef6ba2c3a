package se.tryggaunga.concerns;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Grant;
import se.tryggaunga.access.Grants;
import se.tryggaunga.access.Ground;
import se.tryggaunga.access.Hat;
import se.tryggaunga.access.Right;
import se.tryggaunga.organisation.Programmes;
import se.tryggaunga.people.People;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.Consents;

/** Opens the scope of a request for its coordinator, and for nobody else. */
@Component
class Opening {

    private static final int LEDGER_YEARS = 2;

    private final Acting acting;
    private final Grants grants;
    private final Programmes programmes;
    private final People people;
    private final Consents consents;
    private final Today today;

    Opening(
            Acting acting,
            Grants grants,
            Programmes programmes,
            People people,
            Consents consents,
            Today today) {
        this.acting = acting;
        this.grants = grants;
        this.programmes = programmes;
        this.people = people;
        this.consents = consents;
        this.today = today;
    }

    Hat host(String programme) {
        acting.require(Right.ASK_CONSENT);
        var hat = acting.hat();
        if (!programmes.byId(programme).hostArea().equals(hat.area())) {
            throw new WrongHost();
        }
        return hat;
    }

    void open(UUID scope, List<String> kinds) {
        var hat = acting.hat();
        grants.give(
                new Grant(
                        hat.assignment(),
                        UUID.randomUUID(),
                        scope,
                        hat.area(),
                        kinds,
                        true,
                        today.day().plusYears(LEDGER_YEARS),
                        Ground.OWN,
                        null));
    }

    void register(UUID scope, NewRequest request) {
        people.register(scope, request.young());
        request.guardians().forEach(guardian -> people.addGuardian(scope, guardian));
        consents.draft(scope, request.programme());
    }

    LocalDate answerBy(String programme) {
        return today.day().plusDays(programmes.deadline(programme, "answer_consent", today.day()));
    }
}
