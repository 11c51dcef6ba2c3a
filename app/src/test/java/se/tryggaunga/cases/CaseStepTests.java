package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CaseStepTests {

    @Test
    void standsWhereItsLastStepLeftIt() {
        assertThat(CaseStep.standing(List.of())).isEqualTo(CaseStatus.MAPPING);
        assertThat(
                        CaseStep.standing(
                                List.of(
                                        CaseStep.OPENED,
                                        CaseStep.PICTURE_OPEN,
                                        CaseStep.SEAT_ADDED)))
                .isEqualTo(CaseStatus.PICTURE);
        assertThat(CaseStep.standing(List.of(CaseStep.OPENED, CaseStep.PLAN_SET, CaseStep.CLOSED)))
                .isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void standsAsBeforeWhenItHasBeenWoken() {
        var slept =
                List.of(
                        CaseStep.OPENED,
                        CaseStep.PLAN_SET,
                        CaseStep.WITHDRAWN,
                        CaseStep.RESTING,
                        CaseStep.WOKEN);
        assertThat(CaseStep.standing(slept)).isEqualTo(CaseStatus.PLAN);
        assertThat(
                        CaseStep.standing(
                                List.of(
                                        CaseStep.OPENED,
                                        CaseStep.RESTING,
                                        CaseStep.WOKEN,
                                        CaseStep.RESTING)))
                .isEqualTo(CaseStatus.RESTING);
    }

    @Test
    void readsANumberAsPeopleWriteIt() {
        assertThat(CaseNumbers.read(" a7k39q ")).contains("A7K3-9Q");
        assertThat(CaseNumbers.read("A7K3-9Q")).contains("A7K3-9Q");
        assertThat(CaseNumbers.read("A7K3-9")).isEmpty();
        assertThat(CaseNumbers.read("../etc")).isEmpty();
    }
}
