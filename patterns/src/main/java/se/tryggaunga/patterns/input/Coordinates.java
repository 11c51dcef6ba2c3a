package se.tryggaunga.patterns.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A file of places: name, then x and y, or latitude and longitude in degrees. A place may come
 * twice if it stays where it is; several places may lie at one point.
 */
public record Coordinates(Names places, double[] first, double[] second) {

    /**
     * @param degrees whether the numbers are latitude and longitude
     */
    public static Coordinates read(Path file, boolean degrees) throws IOException {
        var places = new Names();
        double[] first = new double[64];
        double[] second = new double[64];
        try (var lines = Lines.of(file)) {
            while (lines.next()) {
                if (lines.fields() < 3) {
                    throw lines.error("must be a place and two coordinates.");
                }
                double x = lines.number(1, degrees ? "the latitude" : "x");
                double y = lines.number(2, degrees ? "the longitude" : "y");
                if (degrees && (Math.abs(x) > 90 || Math.abs(y) > 180)) {
                    throw lines.error(
                            "latitude lies from -90 to 90 and longitude from -180 to 180.");
                }
                int known = places.size();
                int place = places.findOrAdd(lines, 0);
                if (place < known && (first[place] != x || second[place] != y)) {
                    throw lines.error(
                            "the place \"" + lines.text(0) + "\" came before, at another point.");
                }
                if (place == first.length) {
                    first = Arrays.copyOf(first, place * 2);
                    second = Arrays.copyOf(second, place * 2);
                }
                first[place] = x;
                second[place] = y;
            }
            if (places.size() == 0) {
                throw new InputError(file + ": there is no place in it.");
            }
        }
        return new Coordinates(
                places, Arrays.copyOf(first, places.size()), Arrays.copyOf(second, places.size()));
    }
}
