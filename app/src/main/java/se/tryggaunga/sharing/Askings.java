package se.tryggaunga.sharing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggaunga.organisation.Programmes;
import se.tryggaunga.people.People;
import se.tryggaunga.people.Young;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.domain.Consent;
import se.tryggaunga.sharing.domain.Family;
import se.tryggaunga.sharing.domain.RuleBook;
import se.tryggaunga.sharing.store.ConsentReader;

/** Fetches a scope's consent with the family and the rules it is weighed against. */
@Component
class Askings {

    private final ConsentReader reader;
    private final People people;
    private final Programmes programmes;
    private final Today today;

    Askings(ConsentReader reader, People people, Programmes programmes, Today today) {
        this.reader = reader;
        this.people = people;
        this.programmes = programmes;
        this.today = today;
    }

    Optional<Asked> find(UUID scope) {
        return reader.current(scope).map(consent -> asked(scope, consent));
    }

    Words words(UUID scope) {
        return new Words(people.young(scope).orElse(null), people.guardians(scope));
    }

    private Asked asked(UUID scope, Consent consent) {
        var family =
                people.young(scope)
                        .map(Young::person)
                        .map(young -> new Family(young.birthDate(), people.guardianIds(scope)))
                        .orElse(null);
        RuleBook rules = programmes.consentTables(consent.programme())::on;
        return new Asked(consent, family, rules, today.day());
    }
}
