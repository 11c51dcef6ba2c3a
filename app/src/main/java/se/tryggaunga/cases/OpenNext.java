package se.tryggaunga.cases;

import static se.tryggaunga.shell.Text.text;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggaunga.cases.store.CaseStore;
import se.tryggaunga.sharing.AfterConsent;

/** On the page of a consent in force: the case is opened, or is there already. */
@Component
class OpenNext implements AfterConsent {

    private final CaseStore store;

    OpenNext(CaseStore store) {
        this.store = store;
    }

    @Override
    public Optional<se.tryggaunga.sharing.NextStep> next(UUID scope) {
        var file = store.file(scope);
        if (file.isPresent()) {
            return Optional.of(
                    new se.tryggaunga.sharing.NextStep(
                            text("cases.next.go", file.get().number()),
                            text("cases.next.go.action"),
                            file.get().path("")));
        }
        if (!store.leads(scope)) {
            return Optional.empty();
        }
        return Optional.of(
                new se.tryggaunga.sharing.NextStep(
                        text("cases.next.open"),
                        text("cases.next.open.action"),
                        "/forfragningar/" + scope + "/arende"));
    }
}
