package se.tryggaunga.cases.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.cases.Note;

/**
 * A note as one reader sees it in the list.
 *
 * @param own whether it is the reader's own party's
 * @param place what addresses call it, for one who may hand it over or add to it
 * @param filesPath where files are added and taken away, for one who may
 */
public record NoteRow(
        Note note,
        String area,
        String by,
        boolean own,
        boolean shared,
        boolean locked,
        boolean mayRewrite,
        boolean mayShare,
        Beside beside,
        @Nullable String place,
        List<FileRow> files,
        @Nullable String filesPath) {

    public NoteRow {
        files = List.copyOf(files);
    }
}
