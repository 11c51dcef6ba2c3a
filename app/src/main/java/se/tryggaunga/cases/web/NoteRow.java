package se.tryggaunga.cases.web;

import se.tryggaunga.cases.Note;

/**
 * A note as one reader sees it in the list.
 *
 * @param own whether it is the reader's own party's
 */
public record NoteRow(
        Note note,
        String area,
        String by,
        boolean own,
        boolean shared,
        boolean locked,
        boolean mayRewrite,
        boolean mayShare) {}
