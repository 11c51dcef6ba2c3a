package se.tryggaunga.cases.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.tryggaunga.access.Audiences;
import se.tryggaunga.cases.Attachments;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.Note;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shell.Form;

/** Fills the page of one note's files. */
@Component
class AttachmentPage {

    private final NoteFiles files;
    private final CaseWords words;
    private final Audiences audiences;

    AttachmentPage(NoteFiles files, CaseWords words, Audiences audiences) {
        this.files = files;
        this.words = words;
        this.audiences = audiences;
    }

    String show(CaseView view, Note note, Form form, Model model) {
        view.requireWrites();
        if (!files.mayAdd(view, note)) {
            throw new NotFound();
        }
        var rows = files.rows(view, note);
        model.addAttribute("file", view);
        model.addAttribute("note", note);
        model.addAttribute("form", form);
        model.addAttribute("rows", rows);
        model.addAttribute("takenAway", files.takenAway(view, note));
        model.addAttribute("full", rows.size() >= Attachments.MOST);
        model.addAttribute("never", words.never(note.area()));
        model.addAttribute(
                "audience", audiences.of(view.id(), note.area(), note.kind(), note.releasedTo()));
        return "cases/attachments";
    }

    /** Whether the file can be kept as sent, as far as is known before anybody has looked at it. */
    boolean check(CaseView view, Note note, AttachmentForm sent, Model model) {
        sent.check(true);
        if (files.rows(view, note).size() >= Attachments.MOST) {
            sent.form().reject(AttachmentForm.FILE, "cases.err.attachment.many", Attachments.MOST);
        }
        words.refuses(sent.form(), note.area(), List.of(AttachmentForm.TITLE));
        show(view, note, sent.form(), model);
        return sent.form().ok();
    }
}
