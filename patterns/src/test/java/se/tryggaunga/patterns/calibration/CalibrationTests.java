package se.tryggaunga.patterns.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tryggaunga.patterns.stream.Cluster;
import se.tryggaunga.patterns.stream.Conditions;
import se.tryggaunga.patterns.stream.Decoy;

/** A small version of {@code calibrate}; the whole of it is in docs/patterns. */
class CalibrationTests {

    private static final Detector DETECTOR = Detector.standard();

    /** Four standard errors of 30 streams round the level. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void quietStreamsRarelyLookUnusual(boolean realistic) {
        var nulls = NullCalibration.of(DETECTOR, Conditions.year(realistic), 30, 11);
        assertThat(nulls.share(0.05)).isLessThanOrEqualTo(0.05 + 4 * 0.04);
        assertThat(nulls.share(0.5)).isBetween(0.5 - 4 * 0.091, 0.5 + 4 * 0.091);
    }

    @Test
    void aStrongClusterIsFoundWithinTwoWeeks() {
        var cluster = new Cluster(-1, 8, Trial.start(), 21, 12, false);
        var trial = Trial.of(DETECTOR, Conditions.year(true), cluster, 3, 21);
        assertThat(trial.delays().length).isGreaterThanOrEqualTo(2);
        assertThat(trial.medianDelay()).isLessThanOrEqualTo(14);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DUPLICATE_STORM", "DILIGENT_REPORTER"})
    void whatOneReporterOrOneIncidentMakesIsNoAlarm(String decoy) {
        int episodes = Trial.episodes(DETECTOR, Conditions.year(true), Decoy.valueOf(decoy), 1, 31);
        assertThat(episodes).isZero();
    }
}
