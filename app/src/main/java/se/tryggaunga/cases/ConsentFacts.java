package se.tryggaunga.cases;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.tryggaunga.sharing.Consents;
import se.tryggaunga.shell.Fact;
import se.tryggaunga.shell.Text;

/** What the young person's age means for the yes that the case rests on: at the top of its page. */
@Component
@Order(10)
class ConsentFacts implements OverviewSource {

    private final Consents consents;

    ConsentFacts(Consents consents) {
        this.consents = consents;
    }

    @Override
    public List<Fact> facts(CaseView view) {
        var words = consents.ofAge(view.id(), view.consentUntil() != null);
        return words.isEmpty()
                ? List.of()
                : List.of(Fact.of(Text.text("cases.fact.consent"), String.join(" ", words)));
    }
}
