package se.tryggaunga.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Halves of months side by side; what lies outside stands at the edge. */
class TimeAxisTests {

    private static final LocalDate LATE_NOVEMBER = LocalDate.of(2026, 11, 16);
    private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 15);

    @Test
    void spansFromTheFirstMonthToTheLast() {
        var axis = TimeAxis.over(List.of(FEBRUARY, LATE_NOVEMBER));
        assertThat(axis).isEqualTo(new TimeAxis(YearMonth.of(2026, 11), 4));
        assertThat(axis.all()).first().isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(axis.column(LATE_NOVEMBER)).isEqualTo(2);
        assertThat(axis.column(LATE_NOVEMBER.minusDays(1))).isEqualTo(1);
        assertThat(axis.column(FEBRUARY)).isEqualTo(7);
        assertThat(axis.length(LATE_NOVEMBER, FEBRUARY)).isEqualTo(6);
        assertThat(axis.length(FEBRUARY, FEBRUARY)).isEqualTo(1);
    }

    @Test
    void showsTheLatestYearOfALongerTime() {
        var axis = TimeAxis.over(List.of(LATE_NOVEMBER.minusYears(2), LATE_NOVEMBER));
        assertThat(axis).isEqualTo(new TimeAxis(YearMonth.of(2025, 12), TimeAxis.MOST));
        assertThat(axis.column(LATE_NOVEMBER.minusYears(2))).as("at the edge").isEqualTo(1);
        assertThat(axis.shows(LATE_NOVEMBER.minusYears(2))).isFalse();
        assertThat(axis.shows(LATE_NOVEMBER)).isTrue();
        assertThat(axis.column(LATE_NOVEMBER.plusYears(1))).isEqualTo(24);
    }
}
