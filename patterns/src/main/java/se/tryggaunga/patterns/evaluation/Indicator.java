package se.tryggaunga.patterns.evaluation;

/**
 * What is measured and which way is better.
 *
 * @param name its name, the same in registration and outcome
 * @param hoped which way is better
 * @param worthSeeing the smallest change that would matter, in the outcome's unit (for {@code its}
 *     on the logarithmic scale); 0 when nothing is said
 */
public record Indicator(String name, Hoped hoped, double worthSeeing) {

    /** Which way is better. */
    public enum Hoped {
        LOWER,
        HIGHER
    }

    public Indicator {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The indicator needs a name.");
        }
        if (!(worthSeeing >= 0)) {
            throw new IllegalArgumentException(
                    "The smallest change worth seeing must not be negative.");
        }
    }

    boolean better(double change) {
        return hoped == Hoped.LOWER ? change < 0 : change > 0;
    }
}
