package se.tryggaunga.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PassageTests {

    private static final String TEXT = "Han kom sent. Hans bror var med!\nI går ringde mamman.";

    @Test
    void isASentenceOrALine() {
        assertThat(Passage.of(TEXT))
                .extracting(Passage::words)
                .containsExactly("Han kom sent.", "Hans bror var med!", "I går ringde mamman.");
        assertThat(Passage.of("Utan punkt"))
                .extracting(Passage::words)
                .containsExactly("Utan punkt");
        assertThat(Passage.of("\n \n")).isEmpty();
    }

    @Test
    void isKeptAsItWasWritten() {
        assertThat(Passage.kept(Passage.of(TEXT), Set.of(0, 1, 2))).isEqualTo(TEXT);
    }

    @Test
    void leavesAMarkWhereSomethingIsLeftOutAndOneMarkOnly() {
        var passages = Passage.of(TEXT);
        assertThat(Passage.kept(passages, Set.of(0))).isEqualTo("Han kom sent. […]");
        assertThat(Passage.kept(passages, Set.of(2))).isEqualTo("[…] I går ringde mamman.");
        assertThat(Passage.kept(List.of(Passage.line("A"), Passage.line("B")), Set.of(1)))
                .isEqualTo("[…]\nB");
    }
}
