package se.tryggaunga.cases;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.cases.domain.PlanPast;
import se.tryggaunga.cases.store.PlanPastStore;

/** The plan as it was settled each time, and what changed in between. Sv: versioner. */
@Service
@Transactional
public class PlanVersions {

    private final PlanPastStore store;

    PlanVersions(PlanPastStore store) {
        this.store = store;
    }

    /**
     * Of what the reader reads: a version of a promise that was never shared with them is not in
     * it.
     */
    public PlanPast of(CaseView view) {
        return store.of(view.id());
    }
}
