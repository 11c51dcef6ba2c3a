package se.tryggaunga.requests;

import java.time.Instant;

/**
 * One version of a person's test of a document. Sv: sekretessprövning.
 *
 * @param by name and function
 */
public record SecrecyTest(int version, Judged judged, String by, Instant at) {}
