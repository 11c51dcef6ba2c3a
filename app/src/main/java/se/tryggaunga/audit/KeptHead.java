package se.tryggaunga.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a municipality's chain ended, as a line of a file that is kept elsewhere.
 *
 * @param label a day that is over, or the moment of the export
 */
record KeptHead(String municipality, String label, long position, byte[] hash) {

    static final String TITLE =
            "# Trygga unga: where the log's chain ended. Keep this where the database's owner cannot write.";

    private static final Pattern LINE = Pattern.compile("(\\S+) (\\S+) (\\d{1,18}) ([0-9a-f]{64})");

    /** A line that is no head of a chain. */
    static final class Unreadable extends IOException {

        Unreadable(Path file, int line) {
            super(file + ", line " + line + ": no head of a chain");
        }
    }

    String line() {
        return municipality + " " + label + " " + position + " " + HexFormat.of().formatHex(hash);
    }

    static List<KeptHead> read(Path file) throws IOException {
        var heads = new ArrayList<KeptHead>();
        var lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            var found = LINE.matcher(line);
            if (!found.matches()) {
                throw new Unreadable(file, i + 1);
            }
            heads.add(
                    new KeptHead(
                            found.group(1),
                            found.group(2),
                            Long.parseLong(found.group(3)),
                            HexFormat.of().parseHex(found.group(4))));
        }
        return heads;
    }
}
