package se.tryggaunga.cases;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.cases.store.AttachmentStore;
import se.tryggaunga.cases.store.NoteStore;
import se.tryggaunga.files.Drawn;
import se.tryggaunga.files.Limits;
import se.tryggaunga.shared.Forbidden;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.sharing.restriction.Restrictions;

/** Files that belong to notes: whoever reads the note reads them, and nobody else. Sv: bilagor. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Attachments {

    /** To one note, at a time. */
    public static final int MOST = 5;

    /** A bundle of pages, and not a binder: 40 pages full of text are 20 MB as they are kept. */
    public static final Limits LIMITS = new Limits(10, 40, 30);

    private final AttachmentStore store;
    private final NoteStore notes;
    private final Restrictions restrictions;
    private final Releases releases;
    private final OwnersPen pen;

    Attachments(
            AttachmentStore store,
            NoteStore notes,
            Restrictions restrictions,
            Releases releases,
            OwnersPen pen) {
        this.store = store;
        this.notes = notes;
        this.restrictions = restrictions;
        this.releases = releases;
        this.pen = pen;
    }

    /** Those that the reader may read, by note, first to last. */
    public Map<UUID, List<Attachment>> in(UUID scope) {
        return store.in(scope).stream().collect(Collectors.groupingBy(Attachment::note));
    }

    public List<Attachment> of(UUID scope, UUID note) {
        return in(scope).getOrDefault(note, List.of());
    }

    /** Whoever writes for the note's party today. */
    public boolean mayAdd(CaseView view, Note note) {
        return view.writes() && pen.writesFor(view, note.area());
    }

    /**
     * Adds a file to a note, also after its words are locked: the file has its own day.
     *
     * @throws TooManyFiles if the note has as many as it carries
     */
    public UUID add(CaseView view, UUID noteId, NewAttachment file) {
        var note = held(view, noteId);
        if (of(view.id(), noteId).stream().filter(each -> !each.takenAway()).count() >= MOST) {
            throw new TooManyFiles();
        }
        var id = store.add(view.id(), note, file, pen.assignment(), pen.now());
        pen.log().changed(view.id(), "attachment", id);
        if (!own(view, note).containsAll(note.releasedTo())) {
            releases.shared(view, note.area(), note.kind(), "attachment", id, note.releasedTo());
        }
        return id;
    }

    /** It stays, for whoever owns it; nobody else reads it any more. */
    public void takeAway(CaseView view, UUID id) {
        var file = one(view, id);
        var note = held(view, file.note());
        store.takeAway(id, pen.now(), own(view, note));
        pen.log().changed(view.id(), "attachment-taken-away", id);
    }

    public Attachment one(CaseView view, UUID id) {
        return store.one(view.id(), id).orElseThrow(NotFound::new);
    }

    /**
     * Whether the reader gets the file itself: another's may not leave the screen everywhere (D27).
     */
    public boolean opens(Attachment file) {
        return pen.isOwn(file.area()) || pen.mayLeaveTheScreen();
    }

    /**
     * @throws Forbidden where others' facts may not leave the screen
     */
    public Drawn open(CaseView view, UUID id) {
        var file = one(view, id);
        if (!opens(file)) {
            throw new Forbidden("cases.err.attachment.screen-only");
        }
        if (!pen.isOwn(file.area())) {
            pen.log().printed(view.id(), "attachment");
        }
        return new Drawn(file.mediaType(), file.pages(), store.content(view.id(), id));
    }

    /** The note, which nobody shares or restricts before this is done. */
    private Note held(CaseView view, UUID id) {
        notes.hold(id);
        var note = notes.versions(view.id(), id).stream().findFirst().orElseThrow(NotFound::new);
        if (!mayAdd(view, note)) {
            throw new NotFound();
        }
        restrictions.requireFree(view.id(), id);
        return note;
    }

    private HashSet<UUID> own(CaseView view, Note note) {
        return new HashSet<>(pen.ownerReaders(view, note.area()));
    }
}
