package se.tryggaunga.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.tryggaunga.municipalities.Command;
import se.tryggaunga.municipalities.OwnerDatabase;

/**
 * Writes where each municipality's chain ended, day by day and now, so that it can be kept where
 * nobody who owns the database can change it: on another computer, or printed.
 */
public final class ExportHeadsCommand implements Command {

    private static final String USE = "Use: export-heads [--to FILE]";

    @Override
    public String name() {
        return "export-heads";
    }

    @Override
    public String purpose() {
        return "writes the daily heads of the log's chain, to be kept elsewhere: [--to FILE]";
    }

    @Override
    public int run(String[] arguments) {
        if (arguments.length != 0 && !(arguments.length == 2 && arguments[0].equals("--to"))) {
            System.err.println(USE);
            return 2;
        }
        var owners = OwnerDatabase.allOrSay();
        if (owners.isEmpty()) {
            return 2;
        }
        var lines = new ArrayList<>(List.of(KeptHead.TITLE));
        try {
            for (var owner : owners) {
                lines.addAll(linesOf(owner));
            }
            write(lines, arguments);
            return 0;
        } catch (SQLException | IOException failed) {
            System.err.println(failed.getMessage());
            return 1;
        }
    }

    private static List<String> linesOf(OwnerDatabase owner) throws SQLException {
        try (var connection = owner.connect()) {
            return Heads.all(connection, owner.code(), Instant.now()).stream()
                    .map(KeptHead::line)
                    .toList();
        }
    }

    private static void write(List<String> lines, String[] arguments) throws IOException {
        if (arguments.length == 0) {
            lines.forEach(System.out::println);
        } else {
            Files.write(Path.of(arguments[1]), lines);
        }
    }
}
