package se.tryggaunga.patterns.scan;

import java.time.LocalDate;
import java.util.List;

/**
 * More events than expected, close together in space and time.
 *
 * @param places from the centre outwards, or as in the given zone
 * @param radius from the centre to the farthest place, in the unit of the coordinates or km
 * @param from first day
 * @param to last day
 * @param observed events
 * @param expected events by chance
 * @param llr logarithm of the likelihood ratio
 * @param p by rank among the simulated maxima; NaN without replications
 * @param gumbelP as in {@link Significance#gumbelP}
 * @param recurrenceDays as in {@link Significance#recurrenceDays}; NaN unless prospective
 */
public record Cluster(
        List<String> places,
        double radius,
        LocalDate from,
        LocalDate to,
        long observed,
        double expected,
        double llr,
        double p,
        double gumbelP,
        double recurrenceDays) {}
