package se.tryggaunga.archive;

import java.util.List;

/**
 * What a rule would erase today.
 *
 * @param records how many of the kind
 */
public record Preview(long records, List<Rows> tables) {

    /** Rows of one table. */
    public record Rows(String key, long rows) {}

    public Preview {
        tables = List.copyOf(tables);
    }

    public long rows() {
        return tables.stream().mapToLong(Rows::rows).sum();
    }
}
