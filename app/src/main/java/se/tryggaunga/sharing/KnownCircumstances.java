package se.tryggaunga.sharing;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggaunga.people.Young;
import se.tryggaunga.sharing.decision.Vocabulary;

/** What nobody needs to say to the rules about telling, because it is known here. */
@Component
public class KnownCircumstances {

    private final Consents consents;
    private final RuleBooks books;

    KnownCircumstances(Consents consents, RuleBooks books) {
        this.consents = consents;
        this.books = books;
    }

    /** How the family's yes stands towards that receiver, and whether an identity is protected. */
    public Set<String> about(UUID scope, String toArea, String kind, Young young) {
        var words = words();
        var facts = new HashSet<String>();
        facts.add(words.factOf(consents.towards(scope, toArea, kind)));
        words.protectedAs(young.person().protection().code()).ifPresent(facts::add);
        return facts;
    }

    private Vocabulary words() {
        return books.today().words();
    }
}
