package se.tryggaunga.patterns.counts;

/** A count in standard deviations from its mean, and back; NaN where no count is so low. */
public enum Standardized {
    /** {@code (y - m) / sqrt(m)}; back rounded up to a whole count. */
    STANDARD {
        @Override
        double of(double y, double m) {
            return (y - m) / Math.sqrt(m);
        }

        @Override
        double back(double z, double m) {
            return Math.ceil(Math.sqrt(m) * z + m);
        }
    },
    /** Rossi's mean of two transformations, closer to normal for small counts. */
    ROSSI {
        @Override
        double of(double y, double m) {
            return (y - 3 * m + 2 * Math.sqrt(y * m)) / (2 * Math.sqrt(m));
        }

        @Override
        double back(double z, double m) {
            var root = Math.sqrt(4 * m + 2 * z * Math.sqrt(m)) - Math.sqrt(m);
            return root * root;
        }
    },
    /** Anscombe residuals. */
    ANSCOMBE {
        @Override
        double of(double y, double m) {
            return 1.5 * (Math.pow(y, THIRDS) - Math.pow(m, THIRDS)) / Math.pow(m, 1.0 / 6);
        }

        @Override
        double back(double z, double m) {
            return Math.pow(THIRDS * Math.pow(m, 1.0 / 6) * z + Math.pow(m, THIRDS), 1.5);
        }
    },
    /**
     * Anscombe residuals with the second-order correction of their mean (Pierce and Schafer 1986).
     */
    ANSCOMBE_2ND {
        @Override
        double of(double y, double m) {
            return (Math.pow(y, THIRDS) - middle(m)) / (THIRDS * Math.pow(m, 1.0 / 6));
        }

        @Override
        double back(double z, double m) {
            return Math.pow(THIRDS * Math.pow(m, 1.0 / 6) * z + middle(m), 1.5);
        }

        private static double middle(double m) {
            return Math.pow(m, THIRDS) - Math.pow(m, -1.0 / 3) / 9;
        }
    },
    /** The count itself. */
    NONE {
        @Override
        double of(double y, double m) {
            return y;
        }

        @Override
        double back(double z, double m) {
            return z;
        }
    };

    private static final double THIRDS = 2.0 / 3;

    abstract double of(double y, double m);

    abstract double back(double z, double m);
}
