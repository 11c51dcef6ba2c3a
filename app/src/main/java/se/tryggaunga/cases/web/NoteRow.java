package se.tryggaunga.cases.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.cases.Note;
import se.tryggaunga.sharing.HandedOver;

/**
 * A note as one reader sees it in the list.
 *
 * @param own whether it is the reader's own party's
 * @param handed to whom it was handed over on other grounds; known to its own party alone
 * @param handOver where it is handed over, for one who may prepare that
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
        @Nullable String handOver) {}
