package se.tryggaunga.patterns.protection;

/**
 * One count of a table.
 *
 * @param name its name within the table
 * @param count how many persons, 0 or more
 * @param sensitive whether the higher threshold holds
 */
public record Cell(String name, long count, boolean sensitive) {

    private static final long MOST = 1_000_000_000_000L;

    public Cell {
        if (count < 0 || count > MOST) {
            throw new IllegalArgumentException(
                    "%s: a count must be 0 to %d, not %d.".formatted(name, MOST, count));
        }
    }
}
