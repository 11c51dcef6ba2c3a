package se.tryggaunga.archive;

import java.sql.SQLException;
import java.time.LocalDate;
import se.tryggaunga.audit.BrokenLog;
import se.tryggaunga.municipalities.Command;
import se.tryggaunga.municipalities.OwnerDatabase;
import se.tryggaunga.shared.Today;

/**
 * Disposes of what the boards' rules let go of the log; with {@code --look} it only says what that
 * is.
 */
public final class DisposeLogCommand implements Command {

    private static final String USE = "Use: dispose-log [--look]";

    @Override
    public String name() {
        return "dispose-log";
    }

    @Override
    public String purpose() {
        return "erases the log's oldest days by the boards' disposal rules: [--look]";
    }

    @Override
    public int run(String[] arguments) {
        boolean look = arguments.length == 1 && arguments[0].equals("--look");
        if (arguments.length > 0 && !look) {
            System.err.println(USE);
            return 2;
        }
        return OwnerDatabase.allOrSay().stream()
                .mapToInt(owner -> dispose(owner, LocalDate.now(Today.ZONE), look))
                .max()
                .orElse(2);
    }

    static int dispose(OwnerDatabase owner, LocalDate day, boolean look) {
        try (var connection = owner.connect()) {
            connection.setAutoCommit(false);
            var log = new LogDisposal(connection, day);
            var segment = log.due();
            if (segment.isPresent() && !look) {
                log.dispose(segment.get());
                connection.commit();
            }
            System.out.println(
                    owner.code()
                            + ": "
                            + segment.map(found ->
                                            "%d rows until %s %s"
                                                    .formatted(
                                                            found.rows(),
                                                            found.day(),
                                                            look ? "can go" : "are gone"))
                                    .orElse("nothing can go"));
            return 0;
        } catch (SQLException | BrokenLog refused) {
            System.err.println(owner.code() + ": nothing was erased: " + refused.getMessage());
            return 1;
        }
    }
}
