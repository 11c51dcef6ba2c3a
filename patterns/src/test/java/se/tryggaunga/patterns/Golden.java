package se.tryggaunga.patterns;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Results of other programs, which lie beside the repository; a test without them is skipped and
 * says so.
 */
public final class Golden {

    /** A test on the whole of a stored set may point elsewhere with {@code -Dtrygga.golden=…}. */
    private static final List<Path> PLACES =
            List.of(
                    Path.of("../../shared/detect"),
                    Path.of(System.getProperty("trygga.golden", "../shared/detect")));

    private Golden() {}

    /** The file, or the test is skipped. */
    public static Path file(String name) {
        var found =
                PLACES.stream().map(place -> place.resolve(name)).filter(Files::exists).findFirst();
        assumeTrue(
                found.isPresent(), () -> "skipped: " + name + " does not lie in ../shared/detect");
        return found.orElseThrow();
    }

    /** Lines by column name; quotes are taken off. */
    public static List<Map<String, String>> rows(String name) throws IOException {
        var lines = lines(file(name));
        var separator =
                lines.getFirst().contains(";") && !lines.getFirst().contains(",") ? ";" : ",";
        var heading = lines.getFirst().replace("\"", "").split(separator, -1);
        var rows = new ArrayList<Map<String, String>>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.replace("\"", "").split(separator, -1);
            var row = new HashMap<String, String>();
            for (int i = 0; i < heading.length; i++) {
                row.put(heading[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> lines(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path);
                var plain = path.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
            return new String(plain.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    /** A number; NaN where the other program gave none. */
    public static double number(String text) {
        return text.isEmpty() || text.equals("NA") ? Double.NaN : Double.parseDouble(text);
    }
}
