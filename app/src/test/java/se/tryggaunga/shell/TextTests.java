package se.tryggaunga.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class TextTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void isSwedishOutsideARequestWhateverTheServerSpeaks() {
        var server = Locale.getDefault();
        Locale.setDefault(Locale.US);
        try {
            assertThat(Text.text("shell.undo")).isEqualTo("Ångra");
        } finally {
            Locale.setDefault(server);
        }
    }

    @Test
    void isEnglishOnlyForAReaderWhoChoseIt() {
        LocaleContextHolder.setLocale(Locale.UK);
        assertThat(Text.text("shell.undo")).isEqualTo("Undo");
        LocaleContextHolder.setLocale(Locale.GERMAN);
        assertThat(Text.text("shell.undo")).isEqualTo("Ångra");
    }

    @Test
    void endsASentenceThatSomebodyElseHasEndedWithOneStop() {
        assertThat(Text.text("cases.written-for", "Petra Ek", "Läste upp texten. Hon höll med."))
                .isEqualTo("Muntligt av Petra Ek. Bekräftat: Läste upp texten. Hon höll med.");
        assertThat(Text.text("cases.written-for", "Petra Ek", "per telefon"))
                .isEqualTo("Muntligt av Petra Ek. Bekräftat: per telefon.");
    }

    @Test
    void treatsAMissingKeyAsAFault() {
        assertThatThrownBy(() -> Text.text("shell.no-such-key"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("shell.no-such-key");
    }

    @Test
    void writesALateMomentWithoutTheYearWhenItIsThisYear() {
        var at = Instant.parse("2026-11-22T06:24:10Z");
        assertThat(Days.lately(at, LocalDate.of(2026, 12, 1), Messages.SWEDISH))
                .isEqualTo("22 nov kl. 07.24");
        assertThat(Days.lately(at, LocalDate.of(2027, 1, 1), Messages.SWEDISH))
                .isEqualTo("22 nov 2026 kl. 07.24");
    }

    @Test
    void writesTheDayAndAddsTheYearOnlyWhenItIsAnother() {
        var sv = Messages.SWEDISH;
        assertThat(Days.day(LocalDate.of(2026, 12, 16), TODAY, sv)).isEqualTo("onsdag 16 december");
        assertThat(Days.day(LocalDate.of(2027, 1, 5), TODAY, sv))
                .isEqualTo("tisdag 5 januari 2027");
        assertThat(Days.day(LocalDate.of(2026, 12, 16), TODAY, Messages.ENGLISH))
                .isEqualTo("Wednesday 16 December");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-16, 16 dec 2026",
        "2026-03-02, 2 mars 2026",
        "2026-05-31, 31 maj 2026",
        "2026-07-01, 1 juli 2026",
        "2026-09-09, 9 sep 2026",
    })
    void shortensMonthsTheSwedishWay(LocalDate day, String written) {
        assertThat(Text.date(day)).isEqualTo(written);
    }

    @Test
    void writesTimesWithAFullStopInSwedishTime() {
        var winter = Instant.parse("2026-12-16T13:32:00Z");
        var summer = Instant.parse("2026-07-01T22:05:00Z");

        assertThat(Text.time(winter)).isEqualTo("14.32");
        assertThat(Text.time(LocalTime.of(9, 5))).isEqualTo("09.05");
        assertThat(Text.moment(summer)).isEqualTo("2 juli 2026 kl. 00.05");
    }

    @Test
    void countsPeopleInTheRightNumber() {
        assertThat(Text.people(0)).isEqualTo("0 personer");
        assertThat(Text.people(1)).isEqualTo("1 person");
        assertThat(Text.people(2)).isEqualTo("2 personer");
    }

    @ParameterizedTest
    @CsvSource({"Eva, Evas", "Jonas, Jonas", "Alex, Alex", "Moritz, Moritz"})
    void addsNoGenitiveSAfterSXAndZ(String name, String genitive) {
        assertThat(Text.genitive(name)).isEqualTo(genitive);
    }

    @Test
    void keepsThousandsApartButNotYears() {
        assertThat(Days.number(2026, Messages.SWEDISH)).isEqualTo("2026");
        assertThat(Days.number(1_234_567, Messages.SWEDISH)).isEqualTo("1\u202f234\u202f567");
        assertThat(Days.number(12_345, Messages.ENGLISH)).isEqualTo("12,345");
    }

    @Test
    void writesDatesInsideSentencesTheSameWay() {
        assertThat(Text.text("shell.who.until", LocalDate.of(2027, 5, 31)))
                .isEqualTo("Gäller till och med 31 maj 2027.");
    }
}
