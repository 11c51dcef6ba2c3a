package se.tryggaunga.cases;

import se.tryggaunga.shared.Refusal;

/** Somebody else kept a newer version of the note meanwhile. */
public final class NoteChanged extends Refusal {

    private final transient Note theirs;

    NoteChanged(Note theirs) {
        super("cases.note-changed");
        this.theirs = theirs;
    }

    public Note theirs() {
        return theirs;
    }

    @Override
    public int status() {
        return 409;
    }
}
