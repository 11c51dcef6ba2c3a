package se.tryggaunga.organisation.register;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A file from the register: a table (CSV) or one unit a line (NDJSON), packed or not. What each
 * line holds is checked here; what it means for the municipality is not.
 */
public final class RegisterFile {

    /** The whole country has under seven thousand units; a file of this size is something else. */
    private static final int MOST_BYTES = 40_000_000;

    /** What the page promises, of the file as it is sent. */
    private static final int MOST_SENT = 10 * 1024 * 1024;

    private static final int MOST_ROWS = 20_000;

    private RegisterFile() {}

    /**
     * @throws RegisterRefused if the file as a whole cannot be used
     */
    public static List<RegisterRow> read(byte[] content) {
        if (content.length > MOST_SENT) {
            throw new RegisterRefused("too-heavy");
        }
        var text = text(content);
        if (text.isBlank()) {
            throw new RegisterRefused("empty");
        }
        var rows =
                text.stripLeading().startsWith("{")
                        ? UnitLines.read(text, MOST_ROWS)
                        : UnitTable.read(text, MOST_ROWS);
        if (rows.isEmpty()) {
            throw new RegisterRefused("empty");
        }
        if (rows.size() > MOST_ROWS) {
            throw new RegisterRefused("too-many", MOST_ROWS);
        }
        return withoutDoubles(rows);
    }

    private static String text(byte[] content) {
        var plain = isPacked(content) ? unpacked(content) : content;
        try {
            var text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(plain)).toString();
            if (text.indexOf('\0') >= 0) {
                throw new RegisterRefused("not-text");
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new RegisterRefused("not-text");
        }
    }

    private static boolean isPacked(byte[] content) {
        return content.length > 2 && content[0] == 0x1f && content[1] == (byte) 0x8b;
    }

    private static byte[] unpacked(byte[] content) {
        try (var packed = new GZIPInputStream(new ByteArrayInputStream(content))) {
            var plain = packed.readNBytes(MOST_BYTES);
            if (packed.read() >= 0) {
                throw new RegisterRefused("too-large");
            }
            return plain;
        } catch (IOException broken) {
            throw new RegisterRefused("not-text");
        }
    }

    /** The first line with a code counts; the next ones say which line that was. */
    private static List<RegisterRow> withoutDoubles(List<RegisterRow> rows) {
        var first = new HashMap<String, Integer>();
        var checked = new ArrayList<RegisterRow>();
        for (var row : rows) {
            var before = row.problem() == null ? first.putIfAbsent(row.code(), row.line()) : null;
            checked.add(
                    before == null
                            ? row
                            : row.with(RegisterRow.Problem.of("double", String.valueOf(before))));
        }
        return checked;
    }
}
