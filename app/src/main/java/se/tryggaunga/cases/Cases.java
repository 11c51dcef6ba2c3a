package se.tryggaunga.cases;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.audit.Log;
import se.tryggaunga.cases.store.CaseStore;
import se.tryggaunga.cases.store.CaseWriter;
import se.tryggaunga.shared.Forbidden;

/** The cases of the acting hat, and what happens to them. Sv: ärenden. */
@Service
@Transactional
public class Cases {

    private final CaseStore store;
    private final CaseWriter writer;
    private final Acting acting;
    private final Log log;

    Cases(CaseStore store, CaseWriter writer, Acting acting, Log log) {
        this.store = store;
        this.writer = writer;
        this.acting = acting;
        this.log = log;
    }

    /** Those that the hat is in, last changed first. */
    public List<CaseRow> list(boolean closed, int from, int rows) {
        log.listed("cases");
        return store.list(closed, from, rows);
    }

    /** Numbers of those in which only the own party's facts are left to read. */
    public List<String> ended() {
        return store.ended();
    }

    /** The scope of the case of that number, if the reader reads anything in it. */
    public Optional<UUID> scope(String number) {
        return CaseNumbers.read(number).flatMap(store::scope);
    }

    public Optional<CaseFile> file(String number) {
        return scope(number).flatMap(store::file);
    }

    /** The case that has come of a request, if one has. */
    public Optional<CaseFile> of(UUID request) {
        return store.file(request);
    }

    /** By scope, lines for those of the scopes that are cases. */
    public Map<UUID, CaseRow> of(Collection<UUID> scopes) {
        return store.rows(scopes);
    }

    /** First to last. */
    public List<Step> steps(UUID scope) {
        return store.steps(scope);
    }

    /**
     * Enters a step in the history; whoever holds the case together does. The words hold no person.
     */
    public void step(CaseView view, CaseStep step, String words) {
        requireCoordinator(view);
        writer.step(view.id(), view.file().hostArea(), step, words);
        log.changed(view.id(), "case-" + step.code(), view.id());
    }

    /** Nothing is done in the case for a while; what is read is read as before. */
    public void rest(CaseView view, String reason) {
        step(view, CaseStep.RESTING, reason);
    }

    /** Seats that have a ground of their own today for such a fact: those a release can name. */
    public List<UUID> seatsWithGround(UUID scope, String ownerArea, String kind) {
        return store.seatsWithGround(scope, ownerArea, kind);
    }

    /**
     * Whom a release of such a fact names: those with a ground, and whoever holds the pen for the
     * owner.
     */
    public List<UUID> releaseTo(CaseView view, String ownerArea, String kind) {
        return released(seatsWithGround(view.id(), ownerArea, kind), ownerReaders(view, ownerArea));
    }

    /** The same for many kinds at once, by kind. */
    public Map<String, List<UUID>> releaseTo(
            CaseView view, String ownerArea, Collection<String> kinds) {
        var grounded = store.seatsWithGround(view.id(), ownerArea, kinds);
        var owner = ownerReaders(view, ownerArea);
        return kinds.stream()
                .collect(
                        Collectors.toMap(
                                kind -> kind,
                                kind -> released(grounded.getOrDefault(kind, List.of()), owner)));
    }

    private static List<UUID> released(List<UUID> grounded, List<UUID> owner) {
        return Stream.concat(grounded.stream(), owner.stream()).distinct().toList();
    }

    /** Whom an unreleased fact names: nobody, or the one who wrote it for another party. */
    public List<UUID> ownerReaders(CaseView view, String ownerArea) {
        var mine = view.mine();
        return mine == null || ownerArea.equals(acting.hat().area())
                ? List.of()
                : List.of(mine.id());
    }

    static void requireCoordinator(CaseView view) {
        if (!view.coordinator()) {
            throw new Forbidden();
        }
    }
}
