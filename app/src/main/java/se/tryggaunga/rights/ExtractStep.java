package se.tryggaunga.rights;

import java.time.Instant;

/** Something that has been done with an extract, by whom and when. */
public record ExtractStep(
        String area, String step, String how, String words, String doneBy, Instant at) {}
