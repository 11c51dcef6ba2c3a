package se.tryggaunga.cases;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Grants;
import se.tryggaunga.audit.Log;
import se.tryggaunga.cases.store.CaseStore;
import se.tryggaunga.shared.NotFound;

/**
 * The only way into a case from a page: the number is resolved, the transaction narrowed to the
 * case, the read logged, all in the transaction in which the page reads the rest.
 */
@Service
@Transactional
public class CasePages {

    private final CaseStore store;
    private final CaseViews views;
    private final Grants grants;
    private final Log log;
    private final SeatNews news;

    CasePages(CaseStore store, CaseViews views, Grants grants, Log log, SeatNews news) {
        this.store = store;
        this.views = views;
        this.grants = grants;
        this.log = log;
        this.news = news;
    }

    /**
     * @param what is read, as the log says it: "plan"
     */
    public <T extends @Nullable Object> T read(
            String number, CaseTab tab, String what, Function<CaseView, T> page) {
        var view = views.of(open(number, what), tab);
        log.read(view.id(), view.name() == null ? what : what + "+name");
        return page.apply(view);
    }

    /**
     * A change; what it reads on the way is not shown.
     *
     * @throws CaseClosed in a case that is read only
     * @throws Forbidden for one whose seat has ended, who may still read what the own area hosts
     */
    public <T extends @Nullable Object> T write(String number, Function<CaseView, T> work) {
        var view = views.bare(open(number, "write"), CaseTab.OVERVIEW);
        view.requireWrites();
        return work.apply(view);
    }

    /**
     * The same in many cases, in that order, all or nothing. Every number is looked up before the
     * first case is narrowed to, for then no other is seen.
     */
    public void writeEach(List<String> numbers, Consumer<CaseView> work) {
        var scopes = numbers.stream().map(each -> scope(each, "write")).toList();
        for (int i = 0; i < scopes.size(); i++) {
            var file = narrowed(scopes.get(i), numbers.get(i), "write");
            var view = views.bare(file, CaseTab.OVERVIEW);
            view.requireWrites();
            work.accept(view);
        }
    }

    /**
     * The same for a fact that is found by its own id: whatever its case refuses is refused. For
     * one who no longer reads the case, what the ledger leaves decides.
     */
    void requireWrites(UUID scope) {
        grants.narrowTo(scope);
        store.file(scope).ifPresent(file -> views.bare(file, CaseTab.OVERVIEW).requireWrites());
    }

    /** The own party's facts in a case that the reader is no longer in. */
    public List<OwnFacts.Entry> own(AccessEnded ended) {
        grants.narrowTo(ended.scope());
        log.read(ended.scope(), "own-facts");
        news.read(ended.scope());
        return views.own(ended.scope());
    }

    private CaseFile open(String written, String what) {
        return narrowed(scope(written, what), written, what);
    }

    private UUID scope(String written, String what) {
        return CaseNumbers.read(written)
                .flatMap(store::scope)
                .orElseThrow(() -> denied(null, what));
    }

    private CaseFile narrowed(UUID scope, String written, String what) {
        grants.narrowTo(scope);
        return store.file(scope)
                .orElseThrow(() -> shut(scope, CaseNumbers.read(written).orElseThrow(), what));
    }

    private RuntimeException shut(UUID scope, String number, String what) {
        return grants.endedForMe(scope)
                .<RuntimeException>map(ended -> new AccessEnded(scope, number, ended.endedOn()))
                .orElseGet(() -> denied(scope, what));
    }

    private NotFound denied(@Nullable UUID scope, String what) {
        log.denied(scope, "case-" + what);
        return new NotFound();
    }
}
