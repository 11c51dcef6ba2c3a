package se.tryggaunga.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A long word says itself where it may be broken; a short one is left alone. */
class HyphensTests {

    @Test
    void leavesShortWordsAlone() {
        assertThat(Hyphens.soft("Fritid och vänner")).isEqualTo("Fritid och vänner");
    }

    @Test
    void breaksACompoundWhereItsPartsMeet() {
        assertThat(seen("Kontaktuppgifter")).isEqualTo("Kon-takt-upp-gif-ter");
    }

    @Test
    void breaksBeforeTheConsonantThatBeginsASyllable() {
        assertThat(seen("Samordnarbanan")).isEqualTo("Samord-nar-ba-nan");
    }

    @Test
    void keepsSoundsTogetherThatAreOne() {
        assertThat(seen("Ungdomsmottagningen")).isEqualTo("Ung-doms-mot-tag-ningen");
    }

    @Test
    void touchesOnlyTheLongWordOfASentence() {
        assertThat(seen("Alkohol, ungdomsmottagning och §"))
                .isEqualTo("Alkohol, ung-doms-mot-tag-ning och §");
    }

    private static String seen(String text) {
        return Hyphens.soft(text).replace('\u00ad', '-');
    }
}
