package se.tryggaunga.cases;

import java.util.List;

/**
 * What the reader reads in a case, and which of it another seat reads. Sv: visa som.
 *
 * @param as the other seat
 */
public record Sight(Seat as, List<Line> lines) {

    public Sight {
        lines = List.copyOf(lines);
    }

    public long gaps() {
        return lines.stream().filter(line -> !line.seen()).count();
    }

    /**
     * A fact that the reader reads.
     *
     * @param seen whether the other seat reads it too
     */
    public record Line(String title, String area, String text, boolean seen) {}
}
