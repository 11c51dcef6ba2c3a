package se.tryggaunga.notices.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", "2026-01-06", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14",
                "2026-06-19", "2026-12-24", "2026-12-25", "2026-12-31", "2027-03-26", "2027-06-25",
                "2028-06-06"
            })
    void sendNothingOnDaysOff(LocalDate day) {
        assertThat(WorkingDays.isOne(day)).isFalse();
    }

    @Test
    void sendNothingOnSaturdaysAndSundays() {
        assertThat(WorkingDays.isOne(LocalDate.of(2026, 11, 21))).isFalse();
        assertThat(WorkingDays.isOne(LocalDate.of(2026, 11, 22))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-02",
                "2026-01-05",
                "2026-04-02",
                "2026-04-07",
                "2026-06-18",
                "2026-11-23",
                "2026-12-23",
                "2026-12-30"
            })
    void areTheOthers(LocalDate day) {
        assertThat(WorkingDays.isOne(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1999, 1999-04-04",
        "2000, 2000-04-23",
        "2008, 2008-03-23",
        "2024, 2024-03-31",
        "2026, 2026-04-05",
        "2027, 2027-03-28",
        "2038, 2038-04-25"
    })
    void knowEaster(int year, LocalDate easter) {
        assertThat(WorkingDays.easter(year)).isEqualTo(easter);
    }
}
