package se.tryggaunga.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CommitmentTests {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 10);

    @Test
    void isNotLateOnItsDay() {
        assertThat(standing(Standing.AGREED).daysLate(DUE)).isZero();
        assertThat(standing(Standing.AGREED).daysLate(DUE.plusDays(1))).isEqualTo(1);
        assertThat(standing(Standing.STARTED).daysLate(DUE.plusDays(4))).isEqualTo(4);
    }

    @Test
    void isNeverLateWhenNothingIsLeftToDo() {
        for (var standing : new Standing[] {Standing.DONE, Standing.STOPPED, Standing.CARRIED}) {
            assertThat(standing(standing).daysLate(DUE.plusDays(30))).isZero();
        }
        assertThat(standing(null).daysLate(DUE.plusDays(30))).as("a proposal").isZero();
    }

    @Test
    void countsLeadTimesOnlyBetweenDaysThatAreKnown() {
        var days = new LeadTimes(null, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 20), null);
        assertThat(days.toConsent()).isEmpty();
        assertThat(days.toMeeting()).hasValue(18);
        assertThat(days.toPlan()).isEmpty();
    }

    private static Commitment standing(Standing standing) {
        var id = UUID.randomUUID();
        return new Commitment(
                id, 1, id, "skola", id, "rektor", "x", DUE, null, null, standing, "", null,
                Set.of());
    }
}
