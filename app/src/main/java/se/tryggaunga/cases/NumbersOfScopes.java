package se.tryggaunga.cases;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.cases.store.CaseStore;
import se.tryggaunga.tasks.ScopeNames;

/** The numbers of the cases that the acting hat reads. */
@Component
class NumbersOfScopes implements ScopeNames {

    private final CaseStore store;

    NumbersOfScopes(CaseStore store) {
        this.store = store;
    }

    @Override
    @Transactional
    public Map<UUID, String> of(Collection<UUID> scopes) {
        return store.numbers(scopes);
    }
}
