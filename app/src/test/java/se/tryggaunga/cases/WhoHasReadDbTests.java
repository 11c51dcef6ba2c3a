package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggaunga.oversight.Reading;
import se.tryggaunga.oversight.WhoHasRead;
import se.tryggaunga.shared.NotFound;

/** What a family is told about who has read, by the one who keeps the case. */
class WhoHasReadDbTests extends InACase {

    @Autowired WhoHasRead readings;

    @Test
    void tellsPartyFunctionDayAndGroundAndNoName() {
        var file = open(ANDERS, MIA);
        read(ANDERS, file, view -> view);
        read(ANDERS, file, view -> view);
        read(SARA, file, view -> view);
        var answer = as(SARA, () -> readings.about(file.id()));
        assertThat(answer.byParty()).containsKeys("Skolnämnden", "Socialnämnden");
        assertThat(answer.byParty().get("Skolnämnden"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.function()).isEqualTo("rektor");
                    assertThat(row.times()).isEqualTo(2);
                    assertThat(row.day()).isEqualTo(CLOCK.today());
                    assertThat(row.ground()).isEqualTo("consent");
                });
        assertThat(answer.byParty().get("Socialnämnden"))
                .extracting(Reading::ground)
                .contains("own");
        assertThat(answer.byParty()).as("has read nothing").doesNotContainKey("Fritidsnämnden");
        assertThat(answer.toString()).doesNotContain("Anders", "Holm");
        assertThat(answer.audience().onlyYou()).isTrue();
    }

    @Test
    void answersNobodyButTheHost() {
        var file = open(ANDERS);
        read(SARA, file, view -> view);
        for (var who : new String[] {ANDERS, EVA, JON}) {
            assertThatThrownBy(() -> as(who, () -> readings.about(file.id())))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(rows(ANDERS, "select 1 from oversight.readings_of('" + file.id() + "')"))
                .isZero();
        assertThat(rows(SARA, "select 1 from oversight.readings_of('" + file.id() + "')"))
                .isPositive();
    }

    @Test
    void logsThatItWasAskedAndPrinted() {
        var file = open(ANDERS);
        as(SARA, () -> readings.printed(file.id()));
        assertThat(
                        rows(
                                SARA,
                                "select 1 from audit.entry where what = 'who has read' and action = 'print' and scope_id = ?",
                                file.id()))
                .isOne();
    }
}
