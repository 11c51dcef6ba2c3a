package se.tryggaunga.demo.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Attack by attack, address by address, in every state of the grounds that there is: no byte of a
 * fact that the judge denies comes back, and nobody without part in it writes a word.
 */
@Tag("pages")
class SecrecyAttackDbTests {

    private final ToldTown town = ToldTown.told();

    @Test
    void noAttackGetsAForbiddenFact() throws SQLException {
        var table = new AttackTable();
        var before = keys();
        for (var day : days()) {
            new Battle(town, day, table).fight();
        }
        table.print();
        assertThat(table.leaksInWords()).isEmpty();
        assertThat(table.all()).isGreaterThan(10_000);
        assertThat(table.standings()).containsAll(expected());
        assertThat(table.opened())
                .as("a file, whose bytes carry a mark, is there to be fetched")
                .contains("/arenden/{number}/bilagor/{file}");
        var written = keys();
        written.removeAll(before);
        assertThat(written).as("what those without part in it have written").isEmpty();
    }

    /** A few attacks are enough for each, when they are the right ones. */
    @Test
    void everyWeakerServiceOrTemplateIsNoticed() throws SQLException {
        var missed = new ArrayList<String>();
        var asItIs = new AttackTable();
        new Battle(town, ToldTown.ANCHOR, asItIs).search(SecrecyAttackDbTests::telling);
        assertThat(asItIs.leaksInWords()).isEmpty();
        for (var weaker : WeakerCode.all()) {
            var table = new AttackTable();
            try (var _ = weaker.plant()) {
                new Battle(town, ToldTown.ANCHOR, table).search(SecrecyAttackDbTests::telling);
            }
            var found = table.leaks.keySet().stream().findFirst();
            System.out.println(
                    "weaker: " + weaker.name() + "\n   caught by " + found.orElse("NOTHING"));
            if (found.isEmpty()) {
                missed.add(weaker.name());
            }
        }
        assertThat(missed).isEmpty();
    }

    private static boolean telling(Shot shot) {
        return switch (shot.attack().how()) {
            case PAGE, SEARCH -> shot.attack().who() == Attack.Who.MEMBER;
            case EVENT_STREAM -> shot.attack().who() == Attack.Who.COLLEAGUE;
            default -> false;
        };
    }

    @Test
    void everyAddressIsAttacked() throws SQLException {
        try (var superuser = town.towns.asSuperuser(ToldTown.TOWN)) {
            assertThat(new Endpoints(town.application, superuser).unknown())
                    .as("addresses that nobody has said how to fill in")
                    .isEmpty();
        }
    }

    /** When the year has been told, a day on which somebody is newly grown up, and later. */
    private List<LocalDate> days() {
        var days = new ArrayList<>(List.of(ToldTown.ANCHOR));
        var oracle = town.judge(town.atTheEnd()).oracle();
        oracle.scopes().stream()
                .filter(scope -> oracle.caseOf(scope) != null)
                .filter(scope -> grownUp(oracle, scope))
                .map(scope -> oracle.caseOf(scope).eighteen())
                .sorted()
                .findFirst()
                .ifPresent(days::add);
        days.add(ToldTown.ANCHOR.plusDays(200));
        days.add(ToldTown.ANCHOR.plusYears(3));
        return days;
    }

    private static boolean grownUp(Oracle oracle, UUID scope) {
        var birthday = oracle.caseOf(scope).eighteen();
        return birthday.isAfter(ToldTown.ANCHOR)
                && oracle.standing(scope, birthday) == Standing.EIGHTEEN;
    }

    private static Set<Standing> expected() {
        return EnumSet.allOf(Standing.class);
    }

    /** All that has been written; a case that the day moves on is not written by anybody. */
    private Set<Told.Key> keys() throws SQLException {
        var keys = new TreeSet<Told.Key>(Comparator.comparing(Told.Key::toString));
        try (var superuser = town.towns.asSuperuser(ToldTown.TOWN)) {
            new Stock(superuser)
                    .take(superuser).values().stream()
                            .filter(row -> !row.table().equals("cases.step"))
                            .forEach(row -> keys.add(row.key()));
        }
        return keys;
    }
}
