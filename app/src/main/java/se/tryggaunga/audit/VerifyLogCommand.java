package se.tryggaunga.audit;

import java.sql.SQLException;
import se.tryggaunga.municipalities.Command;
import se.tryggaunga.municipalities.OwnerDatabase;

/** Recomputes the log's chain, as the database's owner, and names what does not hold. */
public final class VerifyLogCommand implements Command {

    @Override
    public String name() {
        return "verify-log";
    }

    @Override
    public String purpose() {
        return "recomputes the log's chain and names every row that was changed";
    }

    @Override
    public int run(String[] arguments) {
        return OwnerDatabase.allOrSay().stream().mapToInt(VerifyLogCommand::verify).max().orElse(2);
    }

    private static int verify(OwnerDatabase owner) {
        try (var connection = owner.connect()) {
            var check = LogCheck.of(connection);
            System.out.printf(
                    "%s: %d rows sealed, %d in the unsealed tail %s%n",
                    owner.code(), check.sealed(), check.unsealed().size(), range(check));
            check.broken().forEach(each -> System.out.println(owner.code() + ": " + each));
            return check.holds() ? 0 : 1;
        } catch (SQLException unreachable) {
            System.err.println(owner.code() + ": " + unreachable.getMessage());
            return 2;
        }
    }

    private static String range(LogCheck check) {
        return check.unsealed().isEmpty()
                ? ""
                : "(" + check.unsealed().getFirst() + "–" + check.unsealed().getLast() + ")";
    }
}
