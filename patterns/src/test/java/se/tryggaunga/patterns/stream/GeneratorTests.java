package se.tryggaunga.patterns.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** Invented streams are the same for the same seed, and have what they are said to have. */
class GeneratorTests {

    private static final Conditions REAL = Conditions.year(true);

    @Test
    void theSameSeedGivesTheSameStream() {
        assertThat(Generator.quiet(REAL, 5).reports())
                .isEqualTo(Generator.quiet(REAL, 5).reports())
                .isNotEqualTo(Generator.quiet(REAL, 6).reports());
    }

    @Test
    void someIncidentsAreReportedTwiceAndNoneBeforeItHappened() {
        var reports = Generator.quiet(REAL, 5).reports();
        var incidents = new HashSet<Integer>();
        reports.forEach(report -> incidents.add(report.incident()));
        assertThat(reports.size()).isGreaterThan((int) (1.15 * incidents.size()));
        assertThat(reports).allMatch(report -> report.known() >= report.day());
        assertThat(reports).anyMatch(report -> report.known() > report.day() + 5);
    }

    @Test
    void aPlantedClusterHoldsMoreThanBefore() {
        var cluster = new Cluster(-1, 8, 200, 28, 6, false);
        var stream = Generator.with(REAL, cluster, 3);
        long during =
                stream.reports().stream()
                        .filter(r -> stream.planted().get(r.place()))
                        .filter(r -> r.day() >= 200 && r.day() < 228)
                        .count();
        long before =
                stream.reports().stream()
                        .filter(r -> stream.planted().get(r.place()))
                        .filter(r -> r.day() >= 172 && r.day() < 200)
                        .count();
        assertThat(stream.planted().cardinality()).isEqualTo(8);
        assertThat(during).isGreaterThan(2 * before);
    }

    @Test
    void schoolsAreClosedInTheirBreaks() {
        assertThat(SwedishYear.inBreak(LocalDate.of(2026, 7, 1))).isTrue();
        assertThat(SwedishYear.inBreak(LocalDate.of(2026, 10, 28))).isTrue();
        assertThat(SwedishYear.inBreak(LocalDate.of(2026, 9, 16))).isFalse();
        assertThat(SwedishYear.easter(2026)).isEqualTo(LocalDate.of(2026, 4, 5));
        assertThat(SwedishYear.spike(LocalDate.of(2026, 4, 30))).isEqualTo(3);
    }
}
