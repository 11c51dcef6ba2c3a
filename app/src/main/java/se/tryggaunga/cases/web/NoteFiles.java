package se.tryggaunga.cases.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.tryggaunga.cases.Attachment;
import se.tryggaunga.cases.Attachments;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.NewAttachment;
import se.tryggaunga.cases.Note;
import se.tryggaunga.files.Files;

/** The files of notes, as pages take and show them. */
@Component
class NoteFiles {

    private final Attachments attachments;
    private final Files files;

    NoteFiles(Attachments attachments, Files files) {
        this.attachments = attachments;
        this.files = files;
    }

    /** Outside of any transaction: it takes seconds. */
    Optional<NewAttachment> drawn(AttachmentForm form) {
        return form.drawn(files);
    }

    void add(CaseView view, UUID note, NewAttachment file) {
        attachments.add(view, note, file);
    }

    boolean mayAdd(CaseView view, Note note) {
        return attachments.mayAdd(view, note);
    }

    Map<UUID, List<Attachment>> in(CaseView view) {
        return attachments.in(view.id());
    }

    /** Those that the note has now. */
    List<FileRow> rows(CaseView view, Note note) {
        return rows(view, attachments.of(view.id(), note.id()), mayAdd(view, note)).toList();
    }

    /** Those that have been taken away, for whoever may still read them. */
    List<FileRow> takenAway(CaseView view, Note note) {
        return attachments.of(view.id(), note.id()).stream()
                .filter(Attachment::takenAway)
                .map(file -> row(view, file, false))
                .toList();
    }

    Stream<FileRow> rows(CaseView view, List<Attachment> files, boolean mayTakeAway) {
        return files.stream()
                .filter(file -> !file.takenAway())
                .map(file -> row(view, file, mayTakeAway));
    }

    private FileRow row(CaseView view, Attachment file, boolean mayTakeAway) {
        var path = view.path("/bilagor/" + file.id());
        return new FileRow(
                file,
                attachments.opens(file) ? path : null,
                mayTakeAway ? path + "/ta-bort" : null);
    }
}
