package se.tryggaunga.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.audit.Log;
import se.tryggaunga.cases.store.NoteStore;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.rectification.Rectifications;
import se.tryggaunga.sharing.restriction.Restrictions;

/** What the parties write down as they go. Nothing is overwritten. Sv: anteckningar. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Notes {

    private final NoteStore store;
    private final Cases cases;
    private final Mapping mapping;
    private final Releases releases;
    private final Rectifications rectifications;
    private final Restrictions restrictions;
    private final Acting acting;
    private final Today today;
    private final Log log;

    Notes(
            NoteStore store,
            Cases cases,
            Mapping mapping,
            Releases releases,
            Rectifications rectifications,
            Restrictions restrictions,
            Acting acting,
            Today today,
            Log log) {
        this.store = store;
        this.cases = cases;
        this.mapping = mapping;
        this.releases = releases;
        this.rectifications = rectifications;
        this.restrictions = restrictions;
        this.acting = acting;
        this.today = today;
        this.log = log;
    }

    /** Those that the reader may read, each with what it said before, latest first. */
    public List<Note> list(UUID scope) {
        var byId = new LinkedHashMap<UUID, List<Note>>();
        for (var version : store.versions(scope)) {
            byId.computeIfAbsent(version.id(), _ -> new ArrayList<>()).add(version);
        }
        return byId.values().stream().map(Notes::joined).toList();
    }

    public Note one(UUID scope, UUID id) {
        var versions = store.versions(scope, id);
        if (versions.isEmpty()) {
            throw new NotFound();
        }
        return joined(versions);
    }

    public UUID write(CaseView view, NewNote note) {
        if (!mapping.writesFor(view).contains(note.area())) {
            throw new NotFound();
        }
        var id = UUID.randomUUID();
        var now = today.now();
        var seats =
                note.share()
                        ? cases.releaseTo(view, note.area(), note.kind())
                        : cases.ownerReaders(view, note.area());
        store.add(
                view.id(),
                new Note(
                        id,
                        1,
                        note.area(),
                        note.kind(),
                        note.words(),
                        false,
                        note.spokenBy(),
                        note.confirmed(),
                        acting.hat().assignment(),
                        now,
                        now,
                        seats,
                        List.of()));
        log.changed(view.id(), "case-note", id);
        if (note.share()) {
            releases.shared(view, note.area(), note.kind(), "note", id, seats);
        }
        return id;
    }

    /**
     * Rewrites a note that is still open, or corrects one that is locked: either way a new version,
     * read by those who read the one before it (D22).
     *
     * @throws NoteChanged if the version is no longer the latest
     */
    public void rewrite(CaseView view, UUID id, int version, String words) {
        var before = one(view.id(), id);
        if (!mayRewrite(view, before)) {
            throw new NotFound();
        }
        restrictions.requireFree(view.id(), id);
        if (before.version() != version) {
            throw new NoteChanged(before);
        }
        var now = today.now();
        try {
            store.add(
                    view.id(),
                    new Note(
                            id,
                            version + 1,
                            before.area(),
                            before.kind(),
                            words,
                            before.locked(now),
                            before.spokenBy(),
                            before.confirmed(),
                            acting.hat().assignment(),
                            now,
                            before.firstWrittenAt(),
                            before.releasedTo(),
                            List.of()));
        } catch (DuplicateKeyException sameMoment) {
            throw new NoteChanged(before);
        }
        log.changed(view.id(), before.locked(now) ? "case-note-correction" : "case-note", id);
    }

    /** Lets the others read a note that was the own party's, or those who have come since. */
    public void share(CaseView view, UUID id) {
        var note = one(view.id(), id);
        if (!mapping.writesFor(view).contains(note.area())) {
            throw new NotFound();
        }
        restrictions.requireFree(view.id(), id);
        var seats = cases.releaseTo(view, note.area(), note.kind());
        store.release(id, note.version(), seats);
        rectifications.release(view.id(), id, seats);
        releases.shared(view, note.area(), note.kind(), "note", id, seats);
    }

    /**
     * While it is open its writer does; after that anybody who writes for the same party corrects
     * it.
     */
    public boolean mayRewrite(CaseView view, Note note) {
        var writes = view.writes() && mapping.writesFor(view).contains(note.area());
        var own = note.writtenBy().equals(acting.hat().assignment());
        return writes && (own || note.locked(today.now()));
    }

    /** Those that the reader could let somebody else in the case read. */
    public Set<UUID> shareable(CaseView view, List<Note> notes) {
        if (!view.writes() || view.resting()) {
            return Set.of();
        }
        return mapping.writesFor(view).stream()
                .flatMap(area -> shareable(view, area, notes))
                .collect(Collectors.toSet());
    }

    private Stream<UUID> shareable(CaseView view, String area, List<Note> all) {
        var notes = all.stream().filter(note -> note.area().equals(area)).toList();
        if (notes.isEmpty()) {
            return Stream.empty();
        }
        var kinds = notes.stream().map(Note::kind).collect(Collectors.toSet());
        var entitled = releases.entitled(view, area, kinds);
        return notes.stream()
                .filter(note -> {
                    var seats = entitled.getOrDefault(note.kind(), List.of());
                    return seats.stream().anyMatch(seat -> !note.releasedTo().contains(seat.id()));
                })
                .map(Note::id);
    }

    private static Note joined(List<Note> versions) {
        var latest = versions.getFirst();
        return new Note(
                latest.id(),
                latest.version(),
                latest.area(),
                latest.kind(),
                latest.words(),
                latest.correction(),
                latest.spokenBy(),
                latest.confirmed(),
                latest.writtenBy(),
                latest.writtenAt(),
                latest.firstWrittenAt(),
                latest.releasedTo(),
                versions.subList(1, versions.size()));
    }
}
