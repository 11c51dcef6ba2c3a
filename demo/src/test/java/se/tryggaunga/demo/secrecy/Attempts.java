package se.tryggaunga.demo.secrecy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What must fail, tried by plain SQL as the application's role: the answer names what did not. */
final class Attempts {

    private final Connection connection;
    private final List<Hat> staff;
    private final Map<String, Row> stock;
    private final Judge judge;

    Attempts(Connection connection, List<Hat> staff, Map<String, Row> stock, Judge judge) {
        this.connection = connection;
        this.staff = staff;
        this.stock = stock;
        this.judge = judge;
    }

    Optional<String> any(LocalDate day) throws SQLException {
        return anothersHat(day)
                .or(() -> endedHat(day))
                .or(() -> otherwiseNarrowed(day))
                .or(() -> givingOneself(day))
                .or(() -> steppingIn(day))
                .or(() -> naming(day))
                .or(() -> changing(day))
                .or(() -> wrongAudience(day));
    }

    /** Another's assignment on one's own head. */
    private Optional<String> anothersHat(LocalDate day) {
        var mine = staff.getFirst();
        var other = staff.getLast();
        var stolen =
                new Hat(
                        mine.assignment(),
                        other.person(),
                        other.subject(),
                        other.name(),
                        mine.title(),
                        mine.area(),
                        null,
                        Set.of(),
                        mine.from(),
                        null);
        return wears(stolen, day) ? Optional.of("hats: another's can be worn") : Optional.empty();
    }

    private Optional<String> endedHat(LocalDate day) {
        return staff.stream()
                .filter(hat -> !hat.wornOn(day) && wears(hat, day))
                .findFirst()
                .map(hat -> "hats: " + hat.name() + " still wears an ended one");
    }

    /** Narrowed to one case after another, a transaction shows other facts than one that is not. */
    private Optional<String> otherwiseNarrowed(LocalDate day) {
        for (var hat : staff) {
            if (!wears(hat, day)) {
                continue;
            }
            var byScope =
                    places(tables()).stream()
                            .collect(groupingBy(place -> stock.get(place).scope(), toSet()));
            for (var scope : byScope.entrySet()) {
                run("select access.narrow('" + scope.getKey() + "')");
                if (!Set.copyOf(places(tables())).equals(scope.getValue())) {
                    return Optional.of(
                            "narrowing: %s (%s) sees other facts in one case than among all"
                                    .formatted(hat.name(), hat.title()));
                }
            }
        }
        return Optional.empty();
    }

    /** One who takes part, and does not host, gives themselves the host's facts. */
    private Optional<String> givingOneself(LocalDate day) {
        for (var row : stock.values()) {
            if (!row.table().equals("cases.case_file")) {
                continue;
            }
            for (var hat : staff) {
                if (hat.area().equals(row.area())
                        || !judge.oracle().partOf(hat.assignment(), row.scope(), day)) {
                    continue;
                }
                if (wears(hat, day) && gives(hat, row)) {
                    return Optional.of(
                            "ledger: " + hat.name() + " gives themselves another area's facts");
                }
            }
        }
        return Optional.empty();
    }

    /** One of another area writes in the host's history of a case. */
    private Optional<String> steppingIn(LocalDate day) {
        for (var row : stock.values()) {
            if (row.table().equals("cases.case_file")) {
                for (var hat : staff) {
                    if (!hat.area().equals(row.area())
                            && wears(hat, day)
                            && (steps(hat, row) || narrows(row) && steps(hat, row))) {
                        return Optional.of("writing: " + hat.name() + " writes for another area");
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** One who takes part, and does not host, says anew whom the case is about. */
    private Optional<String> naming(LocalDate day) {
        for (var row : stock.values()) {
            if (row.table().equals("cases.case_file")) {
                for (var hat : staff) {
                    if (!hat.area().equals(row.area()) && wears(hat, day) && names(hat, row)) {
                        return Optional.of("writing: " + hat.name() + " names another's child");
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean names(Hat hat, Row row) {
        return run(
                "insert into people.young_person (id, version, scope_id, owner_area, written_by, written_at, given_name, family_name, short_name, birth_date, protection) values (gen_random_uuid(), 999, '%s', '%s', '%s', now(), 'x', 'x', 'x', '2010-01-01', 'none')"
                        .formatted(row.scope(), hat.area(), hat.assignment()));
    }

    private boolean narrows(Row row) {
        return run("select access.narrow('" + row.scope() + "')");
    }

    private boolean steps(Hat hat, Row row) {
        return run(
                "insert into cases.step (id, scope_id, owner_area, written_by, written_at, step) values (gen_random_uuid(), '%s', '%s', '%s', now(), 'resting')"
                        .formatted(row.scope(), row.area(), hat.assignment()));
    }

    /** Somebody releases a note that is not theirs to release. */
    private Optional<String> changing(LocalDate day) {
        for (var hat : staff) {
            if (!wears(hat, day)) {
                continue;
            }
            for (var touched : touched()) {
                var file = judge.oracle().caseOf(touched.scope());
                if (file.closed()
                        || !touched.area().equals(hat.area()) && !file.silent(touched.area())) {
                    return Optional.of(
                            "writing: " + hat.name() + " releases a note of " + touched.area());
                }
            }
        }
        return Optional.empty();
    }

    private record Touched(UUID scope, String area) {}

    /** Notes that the acting hat can change; nothing is changed all the same. */
    private List<Touched> touched() {
        var found = new ArrayList<Touched>();
        try {
            var point = connection.setSavepoint();
            try (var statement = connection.createStatement();
                    var rows =
                            statement.executeQuery(
                                    "update cases.note set released_to = released_to returning scope_id, owner_area")) {
                while (rows.next()) {
                    found.add(new Touched(rows.getObject(1, UUID.class), rows.getString(2)));
                }
            }
            connection.rollback(point);
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private boolean gives(Hat hat, Row row) {
        return run(
                "select access.give('%s', gen_random_uuid(), '%s', '%s', '{health}', false, '2030-01-01', 'consent', null)"
                        .formatted(hat.assignment(), row.scope(), row.area()));
    }

    /** "Vem ser detta?" says another thing than the judge, for somebody who reads the fact. */
    Optional<String> wrongAudience(LocalDate day) {
        for (var row : stock.values()) {
            var expected = readers(row, day);
            var asker =
                    staff.stream().filter(hat -> expected.contains(hat.assignment())).findFirst();
            if (asker.isPresent() && wears(asker.get(), day)) {
                var said = audience(row);
                if (!said.equals(expected)) {
                    return Optional.of(difference(row, expected, said));
                }
            }
        }
        return Optional.empty();
    }

    private Set<UUID> readers(Row row, LocalDate day) {
        var readers = new HashSet<UUID>();
        judge.oracle().readers(judge.fact(row), day).forEach(hat -> readers.add(hat.assignment()));
        return readers;
    }

    private Set<UUID> audience(Row row) {
        var place = row.place().split(" ");
        var sql =
                "select r.assignment_id from %s t, access.readers(t.scope_id, t.owner_area, t.kind, t.released_to) r where t.ctid = '%s'"
                        .formatted(place[0], place[1]);
        var found = new HashSet<UUID>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String difference(Row row, Set<UUID> expected, Set<UUID> said) {
        var tooMany = new HashSet<>(said);
        tooMany.removeAll(expected);
        var tooFew = new HashSet<>(expected);
        tooFew.removeAll(said);
        return "audience of %s (%s/%s): too many %s, too few %s"
                .formatted(row.table(), row.area(), row.kind(), names(tooMany), names(tooFew));
    }

    private List<String> names(Collection<UUID> assignments) {
        return staff.stream()
                .filter(hat -> assignments.contains(hat.assignment()))
                .map(hat -> hat.name() + " (" + hat.title() + ")")
                .toList();
    }

    private Set<String> tables() {
        var tables = new HashSet<String>();
        stock.values().forEach(row -> tables.add(row.table()));
        return tables;
    }

    private List<String> places(Set<String> tables) {
        try {
            return Stock.seen(connection, tables);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private boolean wears(Hat hat, LocalDate day) {
        try {
            return Sweep.wears(connection, hat, day);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Whether the database lets it be done; it is not done all the same. */
    private boolean run(String sql) {
        try {
            var point = connection.setSavepoint();
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
                if (!sql.contains("narrow")) {
                    connection.rollback(point);
                }
                return true;
            } catch (SQLException refused) {
                connection.rollback(point);
                return false;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
