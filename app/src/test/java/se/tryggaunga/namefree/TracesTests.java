package se.tryggaunga.namefree;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TracesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IDENTITY_NUMBER | 201003112388",
                "IDENTITY_NUMBER | 20100311-2388",
                "IDENTITY_NUMBER | 100311-2388",
                "IDENTITY_NUMBER | 100311+2388",
                "IDENTITY_NUMBER | 100311 - 2388",
                "IDENTITY_NUMBER | 100311-2389", // a wrong checksum
                "IDENTITY_NUMBER | 200900802398", // a coordination number
                "IDENTITY_NUMBER | 100311-XXXX",
                "PHONE | 070-123 45 67",
                "PHONE | +46 (0)70 123 45 67",
                "PHONE | 0046701234567",
                "PHONE | 016-12 34 56",
                "EMAIL | nagon.annan@example.se",
                "LINK | https://example.se/x",
                "PLATE | ABC 123",
                "PLATE | abc12d",
                "HANDLE | @lilla_my",
                "ADDRESS | Storgatan 12 lgh 1203",
                "ADDRESS | Erik Dahlbergsgatan 3",
                "GROUP | den enda flickan",
                "GROUP | 7B",
                "NAME | Emil Karlsson",
                "NAME | Anna-Karin",
            })
    void findsTheWholeOfIt(TraceKind kind, String trace) {
        var text = "Det gäller " + trace + ", som vi sa.";

        assertThat(Traces.in(text, PublicNames.none()))
                .containsExactly(new Trace(kind, 11, 11 + trace.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vi ses 20261122 1430 i aulan.",
                "Öppet 0830-1500 varje dag.",
                "Ring 112 eller 1177 eller 020-22 33 44.",
                "Det kostade 12 500 kr den 14 november 2026.",
                "Diarienummer KS 2026/0412, sal 4B, uppgift 3b.",
                "De sitter på Storgatan 22.00–23.30.",
                "Läs mer på umo.se eller example.se.",
                "I maj och juni är det lugnt. Hopp finns. En sten på en stig.",
                "Han har en bror, och vår skola har en sal.",
                "Ute sent flera kvällar. Finns det något att göra? Andras ord räknas.",
            })
    void leavesAloneWhatIsNobodys(String text) {
        assertThat(Traces.in(text, PublicNames.none())).isEmpty();
    }

    /** A name that is also a word takes something beside it. */
    @ParameterizedTest
    @CsvSource({
        "Stig in och sätt dig.,0",
        "Jag pratade med Stig.,1",
        "Stig har slutat komma.,1",
        "Maj och juni är lugna.,0",
        "Flickan heter Maj.,1",
        "Vi ses i Maj.,0",
        "Bo och Stig bråkar.,1", // Bo beside a name; a Stig that no word vouches for has its
        // capital
        "my little pony,0",
        "Nike-skor och adidas,0",
    })
    void weighsAWordThatIsAlsoAName(String text, int least) {
        var found = Traces.in(text, PublicNames.none());

        assertThat(found.size()).isGreaterThanOrEqualTo(least);
        assertThat(found.isEmpty()).isEqualTo(least == 0);
    }

    @Test
    void takesTheMunicipalitysOwnNamesForPlaces() {
        var text = "Bråk vid Karl Lundbergs torg, på Elsaskolan och på fritidsgården Sigrid.";
        var known = PublicNames.of(List.of("Karl Lundbergs torg", "Elsaskolan", "Sigrid"));

        assertThat(Traces.in(text, PublicNames.none())).isNotEmpty();
        assertThat(Traces.in(text, known)).isEmpty();
    }

    @Test
    void onlyNamesAndGroupsCanBeOrdinaryWords() {
        assertThat(Stream.of(TraceKind.values()).filter(TraceKind::mayBeOrdinary))
                .containsExactly(TraceKind.GROUP, TraceKind.NAME);
    }

    @Test
    void tracesDoNotOverlap() {
        var found =
                Traces.in("Emil@example.se, snap: Emil.K, Emil på Emilgatan 4", PublicNames.none());

        for (int i = 1; i < found.size(); i++) {
            assertThat(found.get(i).begin()).isGreaterThanOrEqualTo(found.get(i - 1).end());
        }
        assertThat(found).hasSize(4);
    }

    /** Whatever is sent: the time follows the length. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "0",
                "0 ",
                "-",
                "@",
                "a@",
                "a.",
                "www.",
                "Emil ",
                "Aa-",
                "åk 9",
                "0-",
                "1 ",
                "i 3",
                "snap:",
                "bor på ",
                "x@y.",
                "den enda ",
                "\u0301",
                "gatan ",
                "Agatan 1",
                "( ",
                "Bo och ",
                "https://",
                "ABC",
                "10031",
                "\ud83d\ude00"
            })
    void takesBoundedTimeForAnything(String piece) {
        var hostile = piece.repeat(100_000 / piece.length());

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> Traces.in(hostile, PublicNames.none()));
    }
}
