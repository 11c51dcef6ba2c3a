package se.tryggaunga.patterns.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A small table with a heading: columns by name, separated by commas, semicolons or tabs (the
 * heading decides), quotes as in RFC 4180 within one line. Empty lines are left out. All of it is
 * held in memory; event files of any length are read by the readers of cases instead.
 */
public record CsvTable(String file, List<String> columns, List<Row> rows) {

    /** One line of the table. */
    public record Row(CsvTable table, long line, List<String> cells) {

        public String text(String column) {
            return cells.get(table.at(column));
        }

        /** A finite number. */
        public double number(String column) {
            try {
                var value = Double.parseDouble(text(column).strip());
                if (Double.isFinite(value)) {
                    return value;
                }
            } catch (NumberFormatException _) {
                // refused below, with the line
            }
            throw error(column + " must be a number, not \"" + text(column) + "\".");
        }

        public long whole(String column) {
            try {
                return Long.parseLong(text(column).strip());
            } catch (NumberFormatException _) {
                throw error(column + " must be a whole number, not \"" + text(column) + "\".");
            }
        }

        /** A fault of this line. */
        public InputError error(String message) {
            return new InputError(table.file, line, message);
        }
    }

    public static CsvTable read(Path path) throws IOException {
        try (var reader = Files.newBufferedReader(path)) {
            return read(path.toString(), reader);
        } catch (java.nio.charset.CharacterCodingException _) {
            throw new InputError(path + " is not text in UTF-8.");
        }
    }

    static CsvTable read(String file, BufferedReader reader) throws IOException {
        var first = reader.readLine();
        if (first == null || first.isBlank()) {
            throw new InputError(file, 1, "the heading is missing.");
        }
        var heading = first.startsWith("\uFEFF") ? first.substring(1) : first;
        char separator = separatorOf(heading);
        var table = new CsvTable(file, cells(heading, separator), new ArrayList<>());
        long number = 1;
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank()) {
                table.add(number, cells(line, separator));
            }
        }
        return table;
    }

    private void add(long line, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new InputError(
                    file,
                    line,
                    "has "
                            + cells.size()
                            + " columns where the heading has "
                            + columns.size()
                            + ".");
        }
        rows.add(new Row(this, line, cells));
    }

    public boolean has(String column) {
        return columns.contains(column);
    }

    int at(String column) {
        int at = columns.indexOf(column);
        if (at < 0) {
            throw new InputError(
                    file, 1, "there is no column " + column + "; there are: " + columns + ".");
        }
        return at;
    }

    private static char separatorOf(String heading) {
        if (heading.indexOf('\t') >= 0) {
            return '\t';
        }
        return heading.indexOf(',') < 0 && heading.indexOf(';') >= 0 ? ';' : ',';
    }

    private static List<String> cells(String line, char separator) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(line.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return List.copyOf(cells);
    }

    @Override
    public String toString() {
        return file + " " + columns + ", " + rows.size() + " rows";
    }
}
