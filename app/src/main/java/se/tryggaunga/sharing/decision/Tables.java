package se.tryggaunga.sharing.decision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Tables with a heading, their fields between commas, in quotes where needed (RFC 4180). */
public final class Tables {

    private static final String FOLDER = "/sharing/rules/";

    private final String text;
    private final List<List<String>> lines = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();
    private List<String> fields = new ArrayList<>();

    private Tables(String text) {
        this.text = text;
    }

    /** One of the tables that the product ships. */
    public static List<Row> shipped(String name) {
        try (var file = Tables.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("No table " + name);
            }
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static List<Row> read(String text) {
        var tables = new Tables(text);
        tables.run();
        var heading = tables.lines.removeFirst();
        return tables.lines.stream().map(line -> row(heading, line)).toList();
    }

    private static Row row(List<String> heading, List<String> line) {
        if (heading.size() != line.size()) {
            throw new IllegalArgumentException("Not as wide as its heading: " + line);
        }
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < heading.size(); i++) {
            fields.put(heading.get(i), line.get(i));
        }
        return new Row(fields);
    }

    private void run() {
        int at = 0;
        while (at < text.length()) {
            char sign = text.charAt(at++);
            if (sign == '"') {
                at = quoted(at);
            } else if (sign == ',') {
                endField();
            } else if (sign == '\n') {
                endLine();
            } else if (sign != '\r') {
                field.append(sign);
            }
        }
        if (!field.isEmpty() || !fields.isEmpty()) {
            endLine();
        }
    }

    private int quoted(int from) {
        int at = from;
        while (at < text.length()) {
            char sign = text.charAt(at++);
            if (sign != '"') {
                field.append(sign);
            } else if (at < text.length() && text.charAt(at) == '"') {
                field.append(text.charAt(at++));
            } else {
                break;
            }
        }
        return at;
    }

    private void endField() {
        fields.add(field.toString().strip());
        field.setLength(0);
    }

    private void endLine() {
        endField();
        if (fields.size() > 1 || !fields.getFirst().isEmpty()) {
            lines.add(List.copyOf(fields));
        }
        fields = new ArrayList<>();
    }
}
