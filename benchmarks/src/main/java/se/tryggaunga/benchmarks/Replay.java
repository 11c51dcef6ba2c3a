package se.tryggaunga.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The statements that the application ran for one page, as the server's log has them, to be run
 * again. They are taken from the log and not written down here, so they are always the real ones.
 *
 * @param transactions those in which somebody acts; without their begin and commit
 */
record Replay(List<List<Statement>> transactions) {

    private static final Pattern ENTRY =
            Pattern.compile(
                    "^\\d{4}-\\d\\d-\\d\\d [\\d:.]+ UTC \\[(\\d+)] (LOG|DETAIL): {2}(.*)",
                    Pattern.DOTALL);
    private static final Pattern PARAMETER =
            Pattern.compile("\\$\\d+ = (NULL|'((?:[^']++|'')*+)')", Pattern.DOTALL);

    private static final int UUID_LENGTH = 36;

    /** One statement, with its values as texts whose types the server infers, as it did before. */
    record Statement(String sql, List<@Nullable String> values) {

        Statement with(Map<String, String> fresh) {
            var changed = new ArrayList<@Nullable String>();
            values.forEach(
                    value -> changed.add(value == null ? null : fresh.getOrDefault(value, value)));
            return new Statement(sql, changed);
        }

        /** How many rows it gave or changed. */
        int run(Connection connection) throws SQLException {
            try (var statement = connection.prepareStatement(sql.replaceAll("\\$\\d+", "?"))) {
                for (int i = 0; i < values.size(); i++) {
                    statement.setObject(i + 1, values.get(i), Types.OTHER);
                }
                return statement.execute() ? rows(statement) : statement.getUpdateCount();
            }
        }

        private static int rows(PreparedStatement statement) throws SQLException {
            int count = 0;
            try (var rows = statement.getResultSet()) {
                while (rows.next()) {
                    count++;
                }
            }
            return count;
        }
    }

    /** From a piece of the log during which nobody else asked for a page. */
    static Replay of(String log) {
        var transactions = new ArrayList<List<Statement>>();
        var now = new ArrayList<Statement>();
        for (var entry : log.split("\n(?=\\d{4}-\\d\\d-\\d\\d )")) {
            var found = ENTRY.matcher(entry);
            if (!found.matches()) {
                continue;
            }
            var words = found.group(3).strip();
            if (words.startsWith("execute ")) {
                var sql = words.substring(words.indexOf(": ") + 2);
                if (sql.equals("BEGIN") || sql.equals("COMMIT") || sql.equals("ROLLBACK")) {
                    keep(now, transactions);
                    now.clear();
                } else {
                    now.add(new Statement(sql, List.of()));
                }
            } else if (found.group(2).equals("DETAIL") && !now.isEmpty()) {
                now.add(new Statement(now.removeLast().sql(), values(words)));
            }
        }
        return new Replay(transactions);
    }

    private static void keep(List<Statement> statements, List<List<Statement>> transactions) {
        if (statements.stream().anyMatch(each -> each.sql().contains("access.act_as("))) {
            transactions.add(List.copyOf(statements));
        }
    }

    private static List<@Nullable String> values(String words) {
        var values = new ArrayList<@Nullable String>();
        PARAMETER
                .matcher(words)
                .results()
                .forEach(found ->
                        values.add(
                                found.group(2) == null ? null : found.group(2).replace("''", "'")));
        return values;
    }

    /** What came of a statement when it was run again. */
    record Ran(Statement statement, int rows, long nanos) {}

    /** How many statements it has. */
    int size() {
        return transactions.stream().mapToInt(List::size).sum();
    }

    /** Runs everything again and undoes it. */
    List<Ran> run(Connection connection) throws SQLException {
        var ran = new ArrayList<Ran>();
        for (var transaction : transactions) {
            var fresh = freshIds(transaction);
            for (var statement : transaction) {
                long began = System.nanoTime();
                int rows = statement.with(fresh).run(connection);
                ran.add(new Ran(statement, rows, System.nanoTime() - began));
            }
            connection.rollback();
        }
        return ran;
    }

    /** What was added when it was recorded is there: what is added again needs ids of its own. */
    private static Map<String, String> freshIds(List<Statement> transaction) {
        var fresh = new HashMap<String, String>();
        for (var statement : transaction) {
            if (statement.sql().startsWith("insert into") && !statement.values().isEmpty()) {
                var id = statement.values().getFirst();
                if (id != null && id.length() == UUID_LENGTH) {
                    fresh.put(id, UUID.randomUUID().toString());
                }
            }
        }
        return fresh;
    }

    /**
     * The same with the reader's scopes written out where a statement names none, as a program
     * without policies would have to; otherwise it would answer with everybody's cases.
     */
    Replay writtenOut() {
        return new Replay(
                transactions.stream()
                        .map(each -> each.stream().map(Replay::writtenOut).toList())
                        .toList());
    }

    private static Statement writtenOut(Statement statement) {
        return new Statement(
                statement
                        .sql()
                        .replace(
                                "from cases.case_file f\n",
                                "from " + mine("cases.case_file", "id") + " f\n")
                        .replace(
                                "from cases.number n\n",
                                "from " + mine("cases.number", "case_id") + " n\n"),
                statement.values());
    }

    private static String mine(String table, String id) {
        return """
        (select * from %s where %s in (
            select g.scope_id from access.grants g
             where g.reader in (access.my_assignment(), access.my_inbox())
               and g.revoked_at is null
               and access.my_day() between g.from_day and g.until_day))\
        """
                .formatted(table, id);
    }
}
