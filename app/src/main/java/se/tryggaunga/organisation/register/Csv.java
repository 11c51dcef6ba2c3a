package se.tryggaunga.organisation.register;

import java.util.ArrayList;
import java.util.List;

/**
 * Fields between commas or semicolons, in quotes where they hold such a sign, a quote or a line
 * break (RFC 4180). Remembers on which line of the file each row begins.
 */
final class Csv {

    /** Far more than any register has; a line that goes on is cut and so is no row. */
    private static final int MOST_FIELDS = 200;

    private final String text;
    private final int mostLines;
    private final char separator;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();
    private List<String> fields = new ArrayList<>();
    private int at;
    private int lineNumber = 1;
    private int began = 1;

    /**
     * @param isUnclosed a quote was opened and never closed, so that the rest of the file is in it
     */
    record Line(int number, List<String> fields, boolean isUnclosed) {}

    private Csv(String text, int mostLines) {
        this.text = text;
        this.mostLines = mostLines;
        var heading = text.lines().findFirst().orElse("");
        this.separator = heading.indexOf(';') >= 0 ? ';' : ',';
    }

    /**
     * Reads no further than to the first line too many, so that a file of nothing but line breaks
     * and separators does not fill the memory that everybody shares.
     */
    static List<Line> read(String text, int mostLines) {
        var csv = new Csv(text, mostLines);
        csv.run();
        return csv.lines;
    }

    private void run() {
        while (at < text.length() && lines.size() <= mostLines) {
            char sign = text.charAt(at++);
            if (sign == '"' && field.isEmpty()) {
                quoted();
            } else if (sign == separator) {
                endField();
            } else if (sign == '\n') {
                endLine(false);
            } else if (sign != '\r') {
                field.append(sign);
            }
        }
        endLine(false);
    }

    private void quoted() {
        while (at < text.length()) {
            char sign = text.charAt(at++);
            if (sign != '"') {
                lineNumber += sign == '\n' ? 1 : 0;
                field.append(sign);
            } else if (at < text.length() && text.charAt(at) == '"') {
                field.append(text.charAt(at++));
            } else {
                return;
            }
        }
        endLine(true);
    }

    private void endField() {
        if (fields.size() <= MOST_FIELDS) {
            fields.add(field.toString());
        }
        field.setLength(0);
    }

    private void endLine(boolean unclosed) {
        endField();
        boolean empty = fields.size() == 1 && fields.getFirst().isBlank();
        if (!empty || unclosed) {
            lines.add(new Line(began, List.copyOf(fields), unclosed));
        }
        fields = new ArrayList<>();
        lineNumber++;
        began = lineNumber;
    }
}
