package se.tryggaunga.cases;

/**
 * A part as it is handed in.
 *
 * @param after the version that the writer saw; 0 when there was none
 */
public record NewPart(
        String area, int after, String kind, Part.Words words, String spokenBy, String confirmed) {}
