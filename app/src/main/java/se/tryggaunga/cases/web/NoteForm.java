package se.tryggaunga.cases.web;

import java.util.List;
import se.tryggaunga.cases.NewNote;
import se.tryggaunga.shell.Form;

/** Reads a note and whom it is for. */
record NoteForm(Form form) {

    static final String OWN = "own";
    static final String CASE = "case";

    String area() {
        return form.value("area");
    }

    boolean share() {
        return form.value("share").equals(CASE);
    }

    /** The writer asks what may be about others, and nothing is kept. */
    static boolean proposes(Form form) {
        return form.value("way").equals("propose");
    }

    void check(boolean own) {
        form.require("words", "cases.err.note-empty");
        form.max("words", CaseWords.LONG);
        form.max("spoken_by", CaseWords.SHORT);
        form.max("confirmed", CaseWords.SHORT);
        form.oneOf("share", List.of(OWN, CASE), "cases.err.share");
        if (!own) {
            form.require("spoken_by", "cases.err.spoken-by");
        }
    }

    NewNote note(String kind) {
        return new NewNote(
                area(),
                kind,
                form.value("words"),
                share(),
                form.value("spoken_by"),
                form.value("confirmed"));
    }
}
