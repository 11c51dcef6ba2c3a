package se.tryggaunga.patterns.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tryggaunga.patterns.Golden;
import se.tryggaunga.patterns.counts.ReportingDelays.Report;

/** What is not reported yet is told, and the days that lack too much are named. */
class ReportingDelaysTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Ten events a day; half known at once, three tenths after a day, the rest after three. */
    private static List<Report> steady() {
        var reports = new ArrayList<Report>();
        for (int age = 0; age < 60; age++) {
            for (int i = 0; i < 10; i++) {
                var day = TODAY.minusDays(age);
                reports.add(new Report(day, day.plusDays(i < 5 ? 0 : i < 8 ? 1 : 3)));
            }
        }
        return reports;
    }

    @Test
    void learnsTheSharesFromWhatHasComeOnly() {
        var delays = ReportingDelays.learned(steady(), TODAY, 5, 60);
        assertThat(delays.complete(0)).isCloseTo(0.5, within(1e-9));
        assertThat(delays.complete(1)).isCloseTo(0.8, within(1e-9));
        assertThat(delays.complete(2)).isCloseTo(0.8, within(1e-9));
        assertThat(delays.complete(3)).isCloseTo(1.0, within(1e-9));
    }

    @Test
    void filledUpTheLatestDaysAreAsTheOthers() {
        var nowcast = ReportingDelays.learned(steady(), TODAY, 5, 60).nowcast(4);
        assertThat(nowcast).extracting(ReportingDelays.Nowcast::known).containsExactly(10, 8, 8, 5);
        assertThat(nowcast)
                .allSatisfy(day -> {
                    assertThat(day.expected()).isCloseTo(10, within(1e-9));
                    assertThat(day.low()).isLessThanOrEqualTo(10);
                    assertThat(day.high()).isGreaterThanOrEqualTo(10);
                });
    }

    @Test
    void onlyTodayIsLessThanFourFifthsComplete() {
        var delays = ReportingDelays.learned(steady(), TODAY, 5, 60);
        assertThat(delays.nowcast(3))
                .extracting(ReportingDelays.Nowcast::leftOut)
                .containsExactly(false, false, true);
        assertThat(delays.daysLeftOut()).isEqualTo(1);
    }

    @Test
    void refusesReportsFromBeforeTheEvent() {
        assertThatThrownBy(() -> new Report(TODAY, TODAY.minusDays(1)))
                .hasMessageContaining("before");
        assertThatThrownBy(() -> ReportingDelays.learned(List.of(), TODAY, 10, 10))
                .hasMessageContaining("window");
    }

    @Test
    void nothingKnownSaysNothing() {
        var delays = ReportingDelays.learned(List.of(), TODAY, 5, 60);
        assertThat(delays.nowcast(3)).allSatisfy(day -> assertThat(day.known()).isZero());
    }

    /**
     * Replayed day by day on the outbreak of 2011: the interval for the day a week back holds what
     * came in the end.
     */
    @Test
    void holdsAgainstAnOutbreakReplayed() throws IOException {
        var reports = new ArrayList<Report>();
        for (var row : Golden.rows("data/surveillance/husO104Hosp_reporting_delay.csv")) {
            if (!row.get("dHosp").equals("NA") && !row.get("dReport").equals("NA")) {
                var happened = LocalDate.parse(row.get("dHosp"));
                var known = LocalDate.parse(row.get("dReport"));
                if (!known.isBefore(happened)) {
                    reports.add(new Report(happened, known));
                }
            }
        }
        var held = 0;
        var days = 0;
        for (var today = LocalDate.of(2011, 6, 5);
                today.isBefore(LocalDate.of(2011, 6, 25));
                today = today.plusDays(1)) {
            var delays = ReportingDelays.learned(reports, today, 20, 40);
            for (var day : delays.nowcast(12).subList(0, 9)) {
                var inTheEnd = finallyKnown(reports, day.day());
                held += inTheEnd >= day.low() && inTheEnd <= day.high() ? 1 : 0;
                days++;
            }
        }
        assertThat((double) held / days).isGreaterThan(0.8);
    }

    private static long finallyKnown(List<Report> reports, LocalDate day) {
        return reports.stream()
                .filter(r ->
                        r.happened().equals(day)
                                && ChronoUnit.DAYS.between(r.happened(), r.known()) <= 20)
                .count();
    }
}
