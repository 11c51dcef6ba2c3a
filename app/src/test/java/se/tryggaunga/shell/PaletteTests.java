package se.tryggaunga.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/** What can be done is found by the beginnings of its words. */
class PaletteTests {

    private static final String CASES = "cases.list";
    private static final String CONCERN = "concerns.new";
    private static final String ADVICE = "concerns.advice.title";
    private static final String DAY = "tasks.my-day";

    @BeforeEach
    void inSwedish() {
        LocaleContextHolder.setLocale(Locale.of("sv"));
    }

    @AfterEach
    void noMore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void standsInTheOrderOfTheAlphabet() {
        var keys = Stream.of(CASES, ADVICE, CONCERN, DAY);
        assertThat(Palette.ordered(keys.map(key -> new Deed(key, "/" + key, ""))))
                .extracting(Deed::words)
                .containsExactly("Berätta om en oro", "Min dag", "Rådgör utan namn", "Ärenden");
    }

    @Test
    void leadsToEachPlaceOnce() {
        var twice = Stream.of(new Deed(DAY, "/oro/ny", ""), new Deed(CONCERN, "/oro/ny", ""));
        assertThat(Palette.ordered(twice)).extracting(Deed::key).containsExactly(CONCERN);
    }

    @Test
    void isFoundByTheBeginningsOfItsWordsInAnyOrder() {
        for (var written : List.of("oro", "ORO berätt", "  en, oro! ")) {
            assertThat(Palette.named("Berätta om en oro", written)).as(written).isTrue();
        }
        for (var written : List.of("ro", "oro namn", "beratta", "", "%", " . ")) {
            assertThat(Palette.named("Berätta om en oro", written)).as(written).isFalse();
        }
    }
}
