package se.tryggaunga.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.tryggaunga.organisation.ConsentRule.Guardians;
import se.tryggaunga.organisation.ConsentRule.Outcome;
import se.tryggaunga.organisation.ConsentRule.Young;

class ConsentTablesTests {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 7, 1);

    private final ConsentTables tables =
            new ConsentTables(
                    List.of(
                            line(FIRST, null, 2),
                            line(FIRST, null, 1),
                            line(SECOND, LocalDate.of(2026, 12, 31), 3),
                            line(SECOND, null, 4)));

    @Test
    void aLaterTableReplacesTheEarlierWhole() {
        assertThat(on(FIRST.minusDays(1))).isEmpty();
        assertThat(on(FIRST)).containsExactly(1, 2);
        assertThat(on(SECOND.minusDays(1))).containsExactly(1, 2);
        assertThat(on(SECOND)).containsExactly(3, 4);
    }

    @Test
    void aRuleThatHasEndedIsGone() {
        assertThat(on(LocalDate.of(2026, 12, 31))).containsExactly(3, 4);
        assertThat(on(LocalDate.of(2027, 1, 1))).containsExactly(4);
    }

    private List<Integer> on(LocalDate day) {
        return tables.on(day).stream().map(ConsentRule::priority).toList();
    }

    private static ConsentTables.Line line(
            LocalDate from, @Nullable LocalDate until, int priority) {
        return new ConsentTables.Line(
                from,
                until,
                new ConsentRule(0, 20, Guardians.ANY, Young.ANY, Outcome.WAIT, priority));
    }
}
