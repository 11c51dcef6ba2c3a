package se.tryggaunga.patterns.protection;

/**
 * Below how many a count is hidden; settings can only raise it (D14).
 *
 * @param plain for most counts
 * @param sensitive for drugs, crime, school, district, age by sex
 */
public record Thresholds(int plain, int sensitive) {

    private static final int LEAST = 5;
    private static final int LEAST_SENSITIVE = 10;

    /** 5, and 10 for what is sensitive. */
    public static final Thresholds USUAL = new Thresholds(LEAST, LEAST_SENSITIVE);

    public Thresholds {
        if (plain < LEAST || sensitive < LEAST_SENSITIVE || sensitive < plain) {
            throw new IllegalArgumentException(
                    "Thresholds can only be raised: at least %d, and %d for what is sensitive, not %d and %d."
                            .formatted(LEAST, LEAST_SENSITIVE, plain, sensitive));
        }
    }

    int of(Cell cell) {
        return cell.sensitive() ? sensitive : plain;
    }
}
