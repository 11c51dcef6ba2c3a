package se.tryggaunga.patterns.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Lines of a file as fields of bytes, separated by blanks, tabs or one comma; quotes keep blanks
 * together. Lines end with LF, CR LF or CR, also mixed. Nothing is kept but the line at hand, so a
 * file may have any length. Empty lines are passed over.
 */
public final class Lines implements Closeable {

    private static final int LONGEST = 1 << 16;

    private final String file;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 17];
    private int position;
    private int filled;
    private boolean atEnd;
    private boolean afterReturn;
    private long line;
    private int[] begins = new int[16];
    private int[] ends = new int[16];
    private int fields;

    private Lines(String file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    public static Lines of(Path path) throws IOException {
        return new Lines(path.toString(), Files.newInputStream(path));
    }

    static Lines of(String file, InputStream in) {
        return new Lines(file, in);
    }

    /** Goes to the next line that is not empty; false at the end. */
    public boolean next() throws IOException {
        while (true) {
            int end = endOfLine();
            if (end < 0) {
                return false;
            }
            line++;
            split(line == 1 ? afterMark(position) : position, end);
            position = Math.min(end + 1, filled);
            if (fields > 0) {
                return true;
            }
        }
    }

    /** Where the line that begins at {@code position} ends; fills the buffer as needed. */
    private int endOfLine() throws IOException {
        int at = position;
        while (true) {
            if (at == filled) {
                if (atEnd) {
                    return position == filled ? -1 : filled;
                }
                at -= fill();
                continue;
            }
            byte b = buffer[at];
            if (b == '\n' && afterReturn && at == position) {
                position = ++at;
                afterReturn = false;
                continue;
            }
            afterReturn = b == '\r';
            if (b == '\n' || b == '\r') {
                return at;
            }
            at++;
        }
    }

    /** Moves the line begun to the front and reads on; how far it was moved. */
    private int fill() throws IOException {
        if (filled - position > LONGEST) {
            throw new InputError(file, line + 1, "the line is longer than 65,536 characters.");
        }
        int moved = position;
        System.arraycopy(buffer, position, buffer, 0, filled - position);
        filled -= moved;
        position = 0;
        int read = in.read(buffer, filled, buffer.length - filled);
        atEnd = read < 0;
        filled += Math.max(0, read);
        return moved;
    }

    private int afterMark(int from) {
        boolean marked =
                filled - from >= 3
                        && buffer[from] == (byte) 0xEF
                        && buffer[from + 1] == (byte) 0xBB
                        && buffer[from + 2] == (byte) 0xBF;
        return marked ? from + 3 : from;
    }

    private void split(int from, int to) {
        fields = 0;
        int at = skipBlanks(from, to);
        while (at < to) {
            boolean quoted = buffer[at] == '"';
            int begin = quoted ? at + 1 : at;
            at = begin;
            while (at < to && (quoted ? buffer[at] != '"' : !separates(buffer[at]))) {
                at++;
            }
            if (quoted && at == to) {
                throw error("a quotation mark is missing.");
            }
            field(begin, at);
            at = skipBlanks(quoted ? at + 1 : at, to);
            if (at < to && buffer[at] == ',') {
                at = skipBlanks(at + 1, to);
            }
        }
    }

    private int skipBlanks(int from, int to) {
        int at = from;
        while (at < to && (buffer[at] == ' ' || buffer[at] == '\t')) {
            at++;
        }
        return at;
    }

    private static boolean separates(byte b) {
        return b == ' ' || b == '\t' || b == ',';
    }

    private void field(int begin, int end) {
        if (fields == begins.length) {
            begins = Arrays.copyOf(begins, fields * 2);
            ends = Arrays.copyOf(ends, fields * 2);
        }
        begins[fields] = begin;
        ends[fields++] = end;
    }

    /** How many fields this line has. */
    public int fields() {
        return fields;
    }

    /** From 1. */
    public long line() {
        return line;
    }

    public String file() {
        return file;
    }

    public String text(int field) {
        return new String(
                buffer, begins[field], ends[field] - begins[field], StandardCharsets.UTF_8);
    }

    /** The fields from {@code field} on, separated by one blank. */
    public String rest(int field) {
        var rest = new StringBuilder();
        for (int i = field; i < fields; i++) {
            rest.append(i == field ? "" : " ").append(text(i));
        }
        return rest.toString();
    }

    byte[] bytes() {
        return buffer;
    }

    int begin(int field) {
        return begins[field];
    }

    int end(int field) {
        return ends[field];
    }

    /** A whole number from 0 to 2,147,483,647. */
    public int count(int field, String what) {
        long value = 0;
        boolean digits = ends[field] > begins[field] && ends[field] - begins[field] < 11;
        for (int i = begins[field]; i < ends[field] && digits; i++) {
            digits = buffer[i] >= '0' && buffer[i] <= '9';
            value = value * 10 + (buffer[i] - '0');
        }
        if (!digits || value > Integer.MAX_VALUE) {
            throw error(
                    what
                            + " must be a whole number from 0 to 2147483647, not \""
                            + text(field)
                            + "\".");
        }
        return (int) value;
    }

    /** A finite number. */
    public double number(int field, String what) {
        double value;
        try {
            value = Double.parseDouble(text(field));
        } catch (NumberFormatException _) {
            value = Double.NaN;
        }
        if (!Double.isFinite(value)) {
            throw error(what + " must be a number, not \"" + text(field) + "\".");
        }
        return value;
    }

    /** A fault of this line. */
    public InputError error(String message) {
        return new InputError(file, line, message);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
