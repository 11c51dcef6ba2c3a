package se.tryggaunga.cases.web;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import se.tryggaunga.cases.Attachments;
import se.tryggaunga.cases.NewAttachment;
import se.tryggaunga.files.Files;
import se.tryggaunga.files.UnusableFile;
import se.tryggaunga.shell.Form;

/** Reads a file that is to belong to a note, and what it is called. */
final class AttachmentForm {

    static final String FILE = "file";
    static final String TITLE = "title";

    /** What the form remembers of a file: that there was one, and whether it is the same. */
    private static final String SENT = "content";

    private static final int LONGEST_TITLE = 100;

    private final Form form;
    private final byte[] bytes;

    private AttachmentForm(Form form, byte[] bytes) {
        this.form = form;
        this.bytes = bytes;
    }

    static AttachmentForm of(Form form, @Nullable MultipartFile file) throws IOException {
        var bytes = file == null ? new byte[0] : file.getBytes();
        if (bytes.length > 0) {
            form.with(SENT, bytes);
        }
        return new AttachmentForm(form, bytes);
    }

    Form form() {
        return form;
    }

    /** A title without a file is a file that was forgotten. */
    void check(boolean needed) {
        boolean titled = !form.value(TITLE).isEmpty();
        if (bytes.length == 0 && (needed || titled)) {
            form.reject(FILE, "cases.err.attachment.file");
        }
        if (bytes.length > 0 || needed) {
            form.require(TITLE, "cases.err.attachment.title");
        }
        form.max(TITLE, LONGEST_TITLE);
    }

    /**
     * As it will be kept; nothing where none was sent, or where it was refused: the form says why.
     */
    Optional<NewAttachment> drawn(Files files) {
        if (bytes.length == 0) {
            return Optional.empty();
        }
        try {
            var drawn = files.drawn(bytes, Attachments.LIMITS);
            return Optional.of(new NewAttachment(form.value(TITLE), drawn));
        } catch (UnusableFile refused) {
            form.reject(FILE, refused.key(), refused.args());
            return Optional.empty();
        }
    }
}
