package se.tryggaunga.demo.story;

import java.time.LocalDate;

/**
 * How the year is to be told.
 *
 * @param anchor the last day of the year: today, in the demonstration
 * @param size 1 for the whole demonstration; a tenth tells one of each kind of thing that happens
 * @param markers whether each text carries a word of its own, "<m-8f3a2c1d>", to look for in pages:
 *     as it stands it is never to be found there
 */
public record Telling(
        String municipality,
        LocalDate anchor,
        long seed,
        double size,
        boolean markers,
        Chronicle chronicle) {}
