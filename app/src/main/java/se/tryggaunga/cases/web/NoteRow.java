package se.tryggaunga.cases.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.cases.Note;
import se.tryggaunga.sharing.HandedOver;
import se.tryggaunga.sharing.rectification.Rectification;
import se.tryggaunga.sharing.restriction.Restriction;

/**
 * A note as one reader sees it in the list.
 *
 * @param own whether it is the reader's own party's
 * @param handed to whom it was handed over on other grounds; known to its own party alone
 * @param rectified what has been added to it
 * @param restricted that it is kept only, for now; known to its own party alone
 * @param place what addresses call it, for one who may hand it over or add to it
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
        List<HandedOver> handed,
        List<Rectification> rectified,
        @Nullable Restriction restricted,
        @Nullable String place) {

    public NoteRow {
        handed = List.copyOf(handed);
        rectified = List.copyOf(rectified);
    }
}
