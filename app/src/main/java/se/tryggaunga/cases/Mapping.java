package se.tryggaunga.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.audit.Log;
import se.tryggaunga.cases.store.CaseWriter;
import se.tryggaunga.cases.store.PartStore;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.sharing.rectification.Rectifications;
import se.tryggaunga.sharing.restriction.Restrictions;
import se.tryggaunga.tasks.Tasks;

/**
 * Each party's part, and the joint picture when it opens. Before that nobody reads another's, so
 * that nobody writes after another's. Sv: kartläggning.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Mapping {

    static final String HAND_IN = "cases.task.hand_in";

    private final PartStore store;
    private final CaseWriter writer;
    private final Cases cases;
    private final Releases releases;
    private final Rectifications rectifications;
    private final Restrictions restrictions;
    private final Acting acting;
    private final Tasks tasks;
    private final Log log;

    Mapping(
            PartStore store,
            CaseWriter writer,
            Cases cases,
            Releases releases,
            Rectifications rectifications,
            Restrictions restrictions,
            Acting acting,
            Tasks tasks,
            Log log) {
        this.store = store;
        this.writer = writer;
        this.cases = cases;
        this.releases = releases;
        this.rectifications = rectifications;
        this.restrictions = restrictions;
        this.acting = acting;
        this.tasks = tasks;
        this.log = log;
    }

    public Picture picture(CaseView view) {
        return new Picture(
                opened(view),
                view.file().pictureOpensOn(),
                store.latest(view.id()),
                store.before(view.id()),
                store.handedIn(view.id()),
                view.members().stream().map(Seat::area).distinct().toList());
    }

    /** The areas that the acting hat writes for: its own, and those that do not sign in. */
    public List<String> writesFor(CaseView view) {
        return Stream.concat(
                        Stream.of(acting.hat().area()),
                        view.resting() ? Stream.of() : view.writtenFor().stream().map(Seat::area))
                .distinct()
                .toList();
    }

    public Optional<Part> part(CaseView view, String area) {
        return store.latest(view.id()).stream()
                .filter(part -> part.area().equals(area))
                .findFirst();
    }

    /**
     * Hands in a part: a new version, named for the seats that have a ground for its kind today.
     *
     * @throws PartChanged if somebody handed in a newer one meanwhile
     */
    public void handIn(CaseView view, NewPart part) {
        if (!writesFor(view).contains(part.area())) {
            throw new NotFound();
        }
        var before = part(view, part.area());
        if (before.map(Part::version).orElse(0) != part.after()) {
            throw new PartChanged(before.orElse(null));
        }
        before.ifPresent(there -> restrictions.requireFree(view.id(), there.id()));
        var kept = opened(view) ? withKindOf(before, part) : part;
        var seats = cases.seatsWithGround(view.id(), kept.area(), kept.kind());
        var now =
                opened(view)
                        ? cases.releaseTo(view, kept.area(), kept.kind())
                        : cases.ownerReaders(view, kept.area());
        var id = before.map(Part::id).orElseGet(UUID::randomUUID);
        add(view, id, kept, now, seats);
        releases.handedIn(view, kept, id, seats);
        log.changed(view.id(), "case-part", id);
        tasks.done(handInTask(view.id(), kept.area()), HAND_IN);
        if (!opened(view) && writer.openPicture(view.id())) {
            log.shared(view.id(), "case-picture", view.id());
        }
    }

    /** Shares a part also with those who have come into the case since it was handed in. */
    public void shareAgain(CaseView view) {
        var part = part(view, acting.hat().area()).orElseThrow(NotFound::new);
        restrictions.requireFree(view.id(), part.id());
        var seats = cases.releaseTo(view, part.area(), part.kind());
        store.release(part.id(), part.version(), seats);
        rectifications.release(view.id(), part.id(), seats);
        releases.shared(view, part.area(), part.kind(), "mapping", part.id(), seats);
    }

    /** Names of seats that could read the own part, were it shared with them. */
    public List<Seat> notYetShared(CaseView view) {
        if (!opened(view)) {
            return List.of();
        }
        return part(view, acting.hat().area()).stream()
                .flatMap(part ->
                        releases
                                .missing(view, part.area(), part.kind(), part.releasedTo())
                                .stream())
                .toList();
    }

    static UUID handInTask(UUID scope, String area) {
        return UUID.nameUUIDFromBytes(
                (scope + "/part/" + area).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private void add(
            CaseView view, UUID id, NewPart part, List<UUID> releasedTo, List<UUID> promisedTo) {
        try {
            store.add(id, view.id(), part, releasedTo, promisedTo);
        } catch (DuplicateKeyException sameMoment) {
            throw new PartChanged(null);
        }
    }

    /** What is released is released as what it is. */
    private static NewPart withKindOf(Optional<Part> before, NewPart part) {
        return before.map(kept ->
                        new NewPart(
                                part.area(),
                                part.after(),
                                kept.kind(),
                                part.words(),
                                part.spokenBy(),
                                part.confirmed()))
                .orElse(part);
    }

    /** Whether the joint picture has opened. */
    public boolean opened(CaseView view) {
        return cases.steps(view.id()).stream()
                .anyMatch(step -> step.step() == CaseStep.PICTURE_OPEN);
    }
}
