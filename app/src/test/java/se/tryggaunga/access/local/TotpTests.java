package se.tryggaunga.access.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOON = Instant.parse("2026-11-22T11:00:10Z");

    /** RFC 6238, appendix B, SHA-1; an app shows the last six digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void givesTheCodesOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
    }

    @Test
    void takesTheCodeOfAClockThatIsHalfAMinuteOff() {
        assertThat(match(Totp.code(SECRET, Totp.step(NOON.minusSeconds(30))), 0)).isTrue();
        assertThat(match(Totp.code(SECRET, Totp.step(NOON.plusSeconds(30))), 0)).isTrue();
        assertThat(match(Totp.code(SECRET, Totp.step(NOON.minusSeconds(60))), 0)).isFalse();
        assertThat(match(Totp.code(SECRET, Totp.step(NOON.plusSeconds(60))), 0)).isFalse();
    }

    @Test
    void takesNoCodeTwiceAndNoneOlderThanTheLast() {
        var step = Totp.step(NOON);
        assertThat(match(Totp.code(SECRET, step), step - 1)).isTrue();
        assertThat(match(Totp.code(SECRET, step), step)).isFalse();
        assertThat(match(Totp.code(SECRET, step - 1), step)).isFalse();
    }

    @Test
    void readsACodeAsPeopleTypeIt() {
        var code = Totp.code(SECRET, Totp.step(NOON));
        assertThat(match(code.substring(0, 3) + " " + code.substring(3), 0)).isTrue();
        assertThat(match("", 0)).isFalse();
        assertThat(match(code + "0", 0)).isFalse();
    }

    @Test
    void writesTheSecretInBase32() {
        assertThat(Totp.base32(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Totp.base32("foobar".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("MZXW6YTBOI");
    }

    private static boolean match(String code, long lastStep) {
        return Totp.match(SECRET, code, NOON, lastStep).isPresent();
    }
}
