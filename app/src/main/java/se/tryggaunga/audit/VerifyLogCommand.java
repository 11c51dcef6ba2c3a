package se.tryggaunga.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.municipalities.Command;
import se.tryggaunga.municipalities.OwnerDatabase;

/**
 * Recomputes the log's chain, as the database's owner, and names what does not hold; with {@code
 * --against FILE} also against heads that were kept elsewhere, which no owner of the database can
 * have changed.
 */
public final class VerifyLogCommand implements Command {

    private static final String USE = "Use: verify-log [--against FILE]";

    @Override
    public String name() {
        return "verify-log";
    }

    @Override
    public String purpose() {
        return "recomputes the log's chain and names every row that was changed: [--against FILE]";
    }

    @Override
    public int run(String[] arguments) {
        if (arguments.length != 0 && !(arguments.length == 2 && arguments[0].equals("--against"))) {
            System.err.println(USE);
            return 2;
        }
        try {
            var kept = arguments.length == 0 ? null : KeptHead.read(Path.of(arguments[1]));
            return OwnerDatabase.allOrSay().stream()
                    .mapToInt(owner -> verify(owner, kept))
                    .max()
                    .orElse(2);
        } catch (IOException unreadable) {
            System.err.println("Cannot be read: " + unreadable.getMessage());
            return 2;
        }
    }

    private static int verify(OwnerDatabase owner, @Nullable List<KeptHead> kept) {
        try (var connection = owner.connect()) {
            var heads = of(owner, kept);
            var check = LogCheck.of(connection, heads);
            var broken = new ArrayList<>(check.broken());
            if (kept != null && heads.isEmpty()) {
                broken.add("no head of it was kept in that file");
            }
            System.out.printf(
                    "%s: %d rows sealed, %d in the unsealed tail %s%n",
                    owner.code(), check.sealed(), check.unsealed().size(), range(check));
            for (var gone : Heads.disposed(connection)) {
                System.out.println(owner.code() + ": " + gone);
            }
            if (kept != null) {
                System.out.printf("%s: held against %d kept heads%n", owner.code(), heads.size());
            }
            broken.forEach(each -> System.out.println(owner.code() + ": " + each));
            return broken.isEmpty() ? 0 : 1;
        } catch (SQLException unreachable) {
            System.err.println(owner.code() + ": " + unreachable.getMessage());
            return 2;
        }
    }

    private static List<KeptHead> of(OwnerDatabase owner, @Nullable List<KeptHead> kept) {
        return kept == null
                ? List.of()
                : kept.stream().filter(head -> head.municipality().equals(owner.code())).toList();
    }

    private static String range(LogCheck check) {
        return check.unsealed().isEmpty()
                ? ""
                : "(" + check.unsealed().getFirst() + "–" + check.unsealed().getLast() + ")";
    }
}
