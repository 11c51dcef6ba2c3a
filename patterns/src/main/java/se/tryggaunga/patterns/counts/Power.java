package se.tryggaunga.patterns.counts;

/** The power that makes counts look normal. */
public enum Power {
    NONE(1),
    HALF(0.5),
    TWO_THIRDS(2.0 / 3);

    private final double exponent;

    Power(double exponent) {
        this.exponent = exponent;
    }

    double exponent() {
        return exponent;
    }

    /**
     * The standard error of {@code y^e - mean^e} when the variance is {@code tau} times the mean
     * (delta method).
     */
    double error(double mean, double tau) {
        return exponent * Math.sqrt(Math.pow(mean, 2 * exponent - 1) * tau);
    }

    double of(double value) {
        return Math.pow(value, exponent);
    }

    /** NaN for what no count has, such as a negative value to the power of 3/2. */
    double back(double value) {
        return Math.pow(value, 1 / exponent);
    }
}
