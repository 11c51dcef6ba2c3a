package se.tryggaunga.demo.secrecy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The told town with one rule weaker, inside a transaction that is never committed. */
final class Weakened {

    private final Connection superuser;
    private final ToldTown town;
    private final Attempts attempts;
    private final Map<String, Row> stock;
    private final Judge judge;
    private final Set<String> tables;

    Weakened(ToldTown town, Connection superuser) throws SQLException {
        this.town = town;
        this.superuser = superuser;
        superuser.setAutoCommit(false);
        var lies = new Stock(superuser);
        stock = lies.take(superuser);
        tables = stock.values().stream().map(Row::table).collect(Collectors.toSet());
        judge = new Judge(town.staff, town.told, stock.values(), ToldTown.evening(ToldTown.ANCHOR));
        attempts = new Attempts(superuser, town.staff, stock, judge);
    }

    Set<String> tables() {
        return tables;
    }

    /** What is noticed when the statements have been run; nothing when nothing is. */
    Optional<String> caught(List<String> statements, Set<String> looked) throws SQLException {
        try (var change = superuser.createStatement()) {
            for (var statement : statements) {
                change.execute(statement);
            }
            change.execute("set local role trygga_app");
            for (var day : List.of(ToldTown.ANCHOR, ToldTown.ANCHOR.plusDays(200))) {
                for (var hat : town.staff) {
                    var found = denied(hat, day, looked);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return looked.size() == 1 ? Optional.empty() : attempts.any(ToldTown.ANCHOR);
        } finally {
            superuser.rollback();
        }
    }

    private Optional<String> denied(Hat hat, LocalDate day, Set<String> looked)
            throws SQLException {
        if (!Sweep.wears(superuser, hat, day)) {
            return Optional.empty();
        }
        if (looked.size() == 1 && SideTables.watched().containsAll(looked)) {
            return deniedBeside(hat, day, looked.iterator().next());
        }
        for (var place : Stock.seen(superuser, looked)) {
            var row = stock.get(place);
            var answer = judge.reads(hat, row, day);
            if (!answer.may()) {
                return Optional.of(
                        "plain SQL: %s (%s) on %s reads %s of %s: %s"
                                .formatted(
                                        hat.name(),
                                        hat.title(),
                                        day,
                                        row.table(),
                                        row.area(),
                                        answer.why()));
            }
        }
        return Optional.empty();
    }

    private Optional<String> deniedBeside(Hat hat, LocalDate day, String table)
            throws SQLException {
        return SideTables.seen(superuser, table).stream()
                .filter(row -> !SideTables.allowed(judge.oracle(), hat, row, day))
                .findFirst()
                .map(row -> "plain SQL: " + hat.name() + " reads " + table);
    }

    /** Each policy that lets the application's role see rows of a table that has any. */
    List<Policy> policies() throws SQLException {
        var found = new ArrayList<Policy>();
        try (var query = superuser.createStatement();
                var rows =
                        query.executeQuery(
                                """
                                select schemaname || '.' || tablename, policyname from pg_policies
                                 where 'trygga_app' = any (roles) and cmd in ('SELECT', 'ALL') order by 1, 2
                                """)) {
            while (rows.next()) {
                found.add(new Policy(rows.getString(1), rows.getString(2)));
            }
        }
        found.removeIf(policy ->
                !tables.contains(policy.table()) && !SideTables.watched().contains(policy.table()));
        found.removeIf(this::empty);
        return found;
    }

    record Policy(String table, String name) {}

    private boolean empty(Policy policy) {
        try (var query = superuser.createStatement();
                var rows = query.executeQuery("select 1 from " + policy.table() + " limit 1")) {
            return !rows.next();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The function as it is written now. */
    String text(String function) {
        try (var query =
                superuser.prepareStatement(
                        """
                        select pg_get_functiondef(p.oid) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                         where n.nspname || '.' || p.proname = ?
                        """)) {
            query.setString(1, function);
            try (var found = query.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
