package se.tryggaunga.cases;

/**
 * A note as it is written.
 *
 * @param share whether the others in the case are to read it
 */
public record NewNote(
        String area, String kind, String words, boolean share, String spokenBy, String confirmed) {}
