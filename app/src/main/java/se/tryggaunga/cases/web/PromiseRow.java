package se.tryggaunga.cases.web;

import org.jspecify.annotations.Nullable;
import se.tryggaunga.cases.domain.Commitment;

/**
 * A promise as a line of a list, finished words.
 *
 * @param path to which the buttons post
 * @param who the named function, and the name where it is known
 * @param may whether the reader may say what has become of it
 * @param line whether a line about how it went is asked for in place: the reader's own promise, or
 *     that of one who does not sign in
 * @param place what addresses call it, for one who may hand it over or add to it
 */
public record PromiseRow(
        Commitment commitment,
        String path,
        String who,
        String party,
        boolean may,
        boolean line,
        @Nullable String due,
        boolean late,
        Beside beside,
        @Nullable String place) {}
