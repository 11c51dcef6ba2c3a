package se.tryggaunga.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/** What a row of Min dag is about, in the reader's own words. */
class ReferenceTests {

    private static final Instant MORNING = Instant.parse("2020-11-22T06:24:10Z");

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void leavesACaseNumberAsItIs() {
        assertThat(Reference.words("A7K3-9Q")).isEqualTo("A7K3-9Q");
    }

    @Test
    void writesADayInWords() {
        assertThat(Reference.words("2026-11-22")).isEqualTo("22 nov 2026");
    }

    @Test
    void saysWhichCaseADayIsAbout() {
        assertThat(Reference.onlyDay("2026-11-22")).isTrue();
        assertThat(Reference.onlyDay("A7K3-9Q")).isFalse();
        assertThat(Reference.words(Reference.of("A7K3-9Q", "2026-11-22")))
                .isEqualTo("A7K3-9Q · 22 nov 2026");
    }

    @Test
    void tellsConcernsApartByMomentAndUrgency() {
        assertThat(Reference.words(Reference.of("concerns.reference.watch", MORNING)))
                .isEqualTo("oro 22 nov 2020 kl. 07.24, inte akut");
        assertThat(Reference.words(Reference.of("concerns.reference.now", MORNING)))
                .isEqualTo("oro 22 nov 2020 kl. 07.24, någon kan fara illa nu");
    }

    @Test
    void speaksEnglishToAReaderWhoChoseIt() {
        LocaleContextHolder.setLocale(Locale.UK);
        assertThat(Reference.words(Reference.of("concerns.reference.watch", MORNING)))
                .isEqualTo("concern 22 Nov 2020 at 07:24, not urgent");
        assertThat(Reference.words("2026-11-22")).isEqualTo("22 Nov 2026");
    }
}
