package se.tryggaunga.demo.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.tryggaunga.municipalities.Migrations;

/**
 * A told year, looked at through every hat: by plain SQL, by the pages, and with each rule weaker
 * once.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SecrecyDbTests {

    private static ToldTown town;

    @BeforeAll
    static void tell() {
        town = ToldTown.told();
    }

    @Test
    void plainSqlShowsEveryHatWhatTheJudgeAllowsAndNothingElse() {
        var wrong = new TreeMap<String, Integer>();
        long allowed = 0;
        long denied = 0;
        for (var sweep : town.sweeps) {
            var judge = town.judge(sweep);
            for (var seen : sweep.seen().entrySet()) {
                for (var row : sweep.stock().values()) {
                    var answer = judge.reads(seen.getKey(), row, sweep.day());
                    boolean shown = seen.getValue().contains(row.place());
                    if (answer.may() != shown) {
                        wrong.merge(
                                words(sweep, seen.getKey(), row, answer, judge), 1, Integer::sum);
                    }
                    allowed += answer.may() ? 1 : 0;
                    denied += answer.may() ? 0 : 1;
                }
            }
        }
        System.out.printf(
                "plain SQL, facts: %d allowed, %d denied pairs on %d days%n",
                allowed, denied, town.sweeps.size());
        assertThat(lines(wrong)).isEmpty();
        assertThat(allowed).isGreaterThan(2_000);
        assertThat(denied).isGreaterThan(20_000);
    }

    @Test
    void whatLiesBesideTheFactsIsShownToThoseInTheCaseOnly() {
        var wrong = new TreeMap<String, Integer>();
        int rows = 0;
        for (var sweep : town.sweeps) {
            var oracle = town.judge(sweep).oracle();
            for (var seen : sweep.beside().entrySet()) {
                for (var row : seen.getValue()) {
                    rows++;
                    if (!SideTables.allowed(oracle, seen.getKey(), row, sweep.day())) {
                        wrong.merge(
                                row.table()
                                        + " seen by "
                                        + seen.getKey().name()
                                        + ", "
                                        + seen.getKey().title()
                                        + " on "
                                        + sweep.day(),
                                1,
                                Integer::sum);
                    }
                }
            }
        }
        System.out.printf("plain SQL, beside the facts: %d rows seen%n", rows);
        assertThat(lines(wrong)).isEmpty();
    }

    @Test
    void everyTableHasForcedPoliciesAndTheJudgeKnowsIt() throws SQLException {
        var open = new TreeSet<String>();
        var unknown = new TreeSet<String>();
        try (var superuser = town.towns.asSuperuser(ToldTown.TOWN);
                var query = superuser.createStatement()) {
            var facts = new Stock(superuser).tables();
            var schemas =
                    Migrations.MODULES.stream()
                            .map(each -> "'" + each + "'")
                            .collect(Collectors.joining(","));
            var tables =
                    query.executeQuery(
                            """
                            select n.nspname || '.' || c.relname, c.relrowsecurity and c.relforcerowsecurity
                              from pg_class c join pg_namespace n on n.oid = c.relnamespace
                             where c.relkind in ('r', 'p') and c.relname <> 'migration_history'
                               and n.nspname in (%s)
                            """
                                    .formatted(schemas));
            while (tables.next()) {
                var table = tables.getString(1);
                if (!tables.getBoolean(2)) {
                    open.add(table);
                }
                if (!facts.contains(table)
                        && !SideTables.watched().contains(table)
                        && !SideTables.CLOSED.contains(table)
                        && !SideTables.COMMON.contains(table)
                        && !table.startsWith("organisation.")) {
                    unknown.add(table);
                }
            }
        }
        assertThat(open).as("tables without forced policies").isEmpty();
        assertThat(unknown).as("tables that the judge has no rule for").isEmpty();
    }

    @Test
    void whoSeesThisSaysThoseWhoDo() throws SQLException {
        try (var superuser = town.towns.asSuperuser(ToldTown.TOWN)) {
            assertThat(
                            new Weakened(town, superuser)
                                    .caught(List.of(), Set.of("cases.note", "cases.part")))
                    .isEmpty();
        }
    }

    @Test
    void whoSeesThisNamesThoseForWhomThePageOpensOnAllDays() {
        System.out.println(town.audiences);
        assertThat(town.audiences.wrong).isEmpty();
        assertThat(town.audiences.pairs()).isGreaterThan(50L * town.audiences.days.size());
    }

    @Test
    @Tag("weakened")
    void everyRuleMadeWeakerIsNoticed() throws SQLException {
        var missed = new ArrayList<String>();
        try (var superuser = town.towns.asSuperuser(ToldTown.TOWN)) {
            var weakened = new Weakened(town, superuser);
            for (var weakening : Weakening.all()) {
                var caught =
                        weakened.caught(
                                weakening.statements(weakened.tables(), weakened::text),
                                weakened.tables());
                System.out.println(
                        "weaker: "
                                + weakening.name()
                                + "\n   caught by "
                                + caught.orElse("NOTHING"));
                if (caught.isEmpty()) {
                    missed.add(weakening.name());
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    @Tag("weakened")
    void everyPolicyMadeWeakerIsNoticed() throws SQLException {
        var missed = new ArrayList<String>();
        try (var superuser = town.towns.asSuperuser(ToldTown.TOWN)) {
            var weakened = new Weakened(town, superuser);
            var policies = weakened.policies();
            for (var policy : policies) {
                var weaker =
                        List.of(
                                "alter policy %s on %s using (true)"
                                        .formatted(policy.name(), policy.table()));
                if (weakened.caught(weaker, Set.of(policy.table())).isEmpty()) {
                    missed.add(policy.toString());
                }
            }
            System.out.println(
                    "weaker: each of "
                            + policies.size()
                            + " policies that show rows, caught by plain SQL");
        }
        assertThat(missed).isEmpty();
    }

    /** Last: whoever opens a page moves a case on where only the day was awaited. */
    @Test
    @Order(Integer.MAX_VALUE)
    @Tag("pages")
    void pagesShowEveryHatWhatTheJudgeAllowsAndNothingElse() {
        var today = new Visits(town, town.atTheEnd());
        today.all();
        report(today);
        var later = new Visits(town, town.sweeps.getLast()).whereMembersRead();
        later.all();
        report(later);
        assertThat(lines(today.wrong) + lines(today.missing) + lines(later.wrong)).isEmpty();
        assertThat(sum(today, count -> count.allowed)).isGreaterThan(2_000);
        assertThat(sum(today, count -> count.denied)).isGreaterThan(20_000);
    }

    private static long sum(Visits visits, Function<Visits.Count, AtomicLong> which) {
        return visits.counts.values().stream().mapToLong(count -> which.apply(count).get()).sum();
    }

    private static void report(Visits visits) {
        System.out.println(
                "pages on "
                        + visits.day
                        + ": 200 / refused; pairs of hat and fact allowed / denied");
        visits.counts.forEach((kind, count) ->
                System.out.printf(
                        "%-45s %5d / %5d; %7d / %7d%n",
                        kind,
                        count.shown.get(),
                        count.refused.get(),
                        count.allowed.get(),
                        count.denied.get()));
        System.out.printf(
                "together %d allowed, %d denied pairs%n",
                sum(visits, c -> c.allowed), sum(visits, c -> c.denied));
        System.out.println(
                "markers found on a page: "
                        + visits.found
                        + ", audiences compared: "
                        + visits.audiences);
    }

    private static String lines(Map<String, Integer> wrong) {
        return wrong.entrySet().stream()
                .map(each -> each.getValue() + " × " + each.getKey())
                .collect(Collectors.joining("\n"));
    }

    private static String words(Sweep sweep, Hat hat, Row row, Answer answer, Judge judge) {
        return "%s %s: %s, %s, %s of %s/%s%s (%s)"
                .formatted(
                        sweep.day(),
                        answer.may() ? "HIDDEN" : "SHOWN",
                        hat.name(),
                        hat.title(),
                        row.table(),
                        row.area(),
                        row.kind(),
                        judge.oracle().fact(row.key()) == null ? " untold" : "",
                        answer.why());
    }
}
