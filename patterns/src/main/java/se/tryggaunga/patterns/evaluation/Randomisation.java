package se.tryggaunga.patterns.evaluation;

/**
 * How often chance alone, reassigning who was treated, gives an effect so far from zero; and which
 * effects chance would not reject: exact for few units.
 *
 * <p>Source: Fisher 1935; Rosenbaum 2002, Observational Studies, section 2.6 (intervals by
 * inversion).
 *
 * @param effects w effects under each reassignment, the real one first
 * @param scales w numbers: by how much each of them would move if the real effect were one larger
 */
record Randomisation(double[] effects, double[] scales) {

    private static final double LEVEL = 0.05;
    private static final double ALIKE = 1e-10;

    /**
     * The share of reassignments with an effect at least as far from zero, were the real effect
     * {@code effect}.
     */
    double p(double effect) {
        var real = Math.abs(effects[0] - effect * scales[0]);
        var slack = ALIKE * (Math.abs(effects[0]) + real);
        var further = 0;
        for (int w = 0; w < effects.length; w++) {
            further += Math.abs(effects[w] - effect * scales[w]) >= real - slack ? 1 : 0;
        }
        return (double) further / effects.length;
    }

    /** Whether there are so many reassignments that 5 % can be told at all. */
    boolean tells() {
        return 1.0 / effects.length <= LEVEL && p(beyond(1)) <= LEVEL && p(beyond(-1)) <= LEVEL;
    }

    Estimate estimate(double error) {
        var effect = effects[0] / scales[0];
        var low = end(effect, -1);
        var high = end(effect, 1);
        var wide = Math.max(error, (high - low) / (2 * 1.96));
        return new Estimate(effect, wide, low, high, p(0));
    }

    /** An effect so large that nothing hides it. */
    private double beyond(int side) {
        var most = 0.0;
        for (double effect : effects) {
            most = Math.max(most, Math.abs(effect));
        }
        return side * 1e6 * (most + 1);
    }

    /** The last effect on that side which is not rejected. */
    private double end(double effect, int side) {
        if (p(beyond(side)) > LEVEL) {
            return side * Double.POSITIVE_INFINITY;
        }
        var step = Math.max(1e-9, Math.abs(effect) / 16);
        while (p(effect + side * step) > LEVEL) {
            step *= 2;
        }
        var inside = 0.0;
        for (int round = 0; round < 60; round++) {
            var middle = (inside + step) / 2;
            if (p(effect + side * middle) > LEVEL) {
                inside = middle;
            } else {
                step = middle;
            }
        }
        return effect + side * step;
    }
}
