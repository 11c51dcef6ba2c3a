package se.tryggaunga.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers from Skatteverket's list of test numbers; nobody has them. */
class IdentityNumberTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "201001012382",
                "20100101-2382",
                "100101-2382",
                "1001012382",
                " 20100101-2382 "
            })
    void readsEveryUsualWayOfWriting(String written) {
        assertThat(IdentityNumber.of(written).digits()).isEqualTo("201001012382");
    }

    @Test
    void knowsTheBirthDate() {
        assertThat(IdentityNumber.of("201001012382").birthDate())
                .isEqualTo(LocalDate.parse("2010-01-01"));
    }

    @Test
    void takesSixtyDaysFromACoordinationNumber() {
        var number = IdentityNumber.of("200502702392");

        assertThat(number.isCoordination()).isTrue();
        assertThat(number.birthDate()).isEqualTo(LocalDate.parse("2005-02-10"));
        assertThat(number.grouped()).isEqualTo("20050270-2392");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "20100101-2383",
                "20101332-1234",
                "20100230-2382",
                "T20100101-1239",
                "'; drop table people.guardian; --",
                "٢٠١٠٠١٠١-١٢٣٤",
                "1234567890123456789012"
            })
    void refusesWhatCannotBeAnybodys(String written) {
        assertThatExceptionOfType(BadIdentityNumber.class)
                .isThrownBy(() -> IdentityNumber.of(written));
    }

    @Test
    void somebodyBornOnALeapDayFillsYearsOnTheLastOfFebruary() {
        var born = LocalDate.of(2008, 2, 29);

        assertThat(YoungPerson.ageOf(born, LocalDate.of(2026, 2, 27))).isEqualTo(17);
        assertThat(YoungPerson.ageOf(born, LocalDate.of(2026, 2, 28))).isEqualTo(18);
        assertThat(YoungPerson.ageOf(born, LocalDate.of(2028, 2, 28))).isEqualTo(19);
        assertThat(YoungPerson.ageOf(born, LocalDate.of(2028, 2, 29))).isEqualTo(20);
    }
}
