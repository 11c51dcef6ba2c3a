package se.tryggaunga.cases;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.Acting;
import se.tryggaunga.cases.store.CaseStore;
import se.tryggaunga.shared.Refusal;

/** The door through which the own party's words in a case are handed over. */
@Component
public class HandableWords {

    private final CaseStore store;
    private final CasePages pages;
    private final Acting acting;

    HandableWords(CaseStore store, CasePages pages, Acting acting) {
        this.store = store;
        this.pages = pages;
        this.acting = acting;
    }

    /**
     * Narrows the transaction to the case.
     *
     * @throws Refusal what the case refuses, when the hat is in it
     */
    public <T> Optional<T> in(UUID scope, Function<CaseFile, Optional<T>> find) {
        pages.requireWrites(scope);
        return store.file(scope).flatMap(find);
    }

    public boolean own(String area) {
        return area.equals(acting.hat().area());
    }
}
