package se.tryggaunga.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured, as lines to read and as JSON to compare with. */
final class Report {

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();

    /** A line that is shown at once. */
    void say(String format, Object... words) {
        var line = String.format(Locale.ROOT, format, words);
        lines.add(line);
        System.out.println(line);
    }

    void put(String name, Object value) {
        values.put(name, value);
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("report.json"), json(values) + "\n");
        Files.write(folder.resolve("report.txt"), lines);
    }

    /** Maps, lists, numbers and texts; texts are names of ours, without control characters. */
    static String json(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var fields = new ArrayList<String>();
                map.forEach((name, each) -> fields.add(json("" + name) + ": " + json(each)));
                yield "{" + String.join(", ", fields) + "}";
            }
            case List<?> list ->
                    "[" + String.join(", ", list.stream().map(Report::json).toList()) + "]";
            case Double number -> String.format(Locale.ROOT, "%.3f", number);
            case Number number -> number.toString();
            case Boolean answer -> answer.toString();
            default -> "\"" + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        };
    }
}
