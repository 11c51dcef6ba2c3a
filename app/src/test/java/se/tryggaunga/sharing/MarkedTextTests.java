package se.tryggaunga.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkedTextTests {

    @Test
    void takesWhatIsMarkedOutOfTheText() {
        var text = MarkedText.of("Hon såg att [[Kalle]] grät, och [[lillasyster Mia]] med.");
        assertThat(text.open())
                .isEqualTo("Hon såg att [om en annan person] grät, och [om en annan person] med.");
        assertThat(text.apart()).isEqualTo(Map.of(0, "Kalle", 1, "lillasyster Mia"));
    }

    @Test
    void comesBackAsItWasWritten() {
        for (var written :
                List.of(
                        "",
                        "Inget om andra.",
                        "[[Kalle]]",
                        "a [[b]] c [[d]] e",
                        "[om en annan person] och [[b]]",
                        "[[[[a]]",
                        "[[[[a]]]]",
                        "[[a]]]]",
                        "[[]] [[ ]] [ [x] ] [[",
                        "[[$1 \\ ]]",
                        "[[1]] [[[[2]]1]]",
                        "[[rad\nett]]")) {
            var text = MarkedText.of(written);
            assertThat(MarkedText.whole(text.open(), text.apart())).isEqualTo(written);
        }
    }

    @Test
    void keepsTheMarkOfOneWhoMayNotReadWhatItHides() {
        var open = MarkedText.of("[[Kalle]] och [[Mia]]").open();
        assertThat(MarkedText.whole(open, Map.of())).isEqualTo(open);
        assertThat(MarkedText.whole(open, Map.of(1, "Mia")))
                .isEqualTo("[om en annan person] och [[Mia]]");
        assertThat(MarkedText.isMarked(open)).isFalse();
    }

    @Test
    void saysWhichPiecesAreAboutAnother() {
        assertThat(MarkedText.pieces("Såg [[Kalle]] igår."))
                .containsExactly(
                        new MarkedText.Piece("Såg ", false),
                        new MarkedText.Piece("Kalle", true),
                        new MarkedText.Piece(" igår.", false));
    }
}
