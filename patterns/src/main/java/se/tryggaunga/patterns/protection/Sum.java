package se.tryggaunga.patterns.protection;

import java.util.List;

/**
 * A cell that is the sum of others, which everybody knows.
 *
 * @param total the sum
 * @param parts what it is the sum of
 */
public record Sum(String total, List<String> parts) {

    public Sum {
        parts = List.copyOf(parts);
        if (parts.isEmpty()
                || parts.contains(total)
                || parts.stream().distinct().count() < parts.size()) {
            throw new IllegalArgumentException(
                    "The parts of " + total + " must be other cells, each once.");
        }
    }
}
