package se.tryggaunga.notices.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address, the code that shows whose it is, and how long a mail to it is tried. */
class AddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sara.lind@smaby.se",
                " sara@skola.smaby.se ",
                "s+trygga@xn--smby-roa.se",
                "o'brien@example.museum"
            })
    void takesWhatPeopleHave(String typed) {
        assertThat(Address.of(typed)).hasValue(new Address(typed.strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sara",
                "sara@smaby",
                "sara@@smaby.se",
                "sara lind@smaby.se",
                "sara@smaby.se, bo@smaby.se",
                "sara@smaby.se\r\nBcc: bo@smaby.se",
                "\"sara lind\"@smaby.se",
                "Sara <sara@smaby.se>",
                ".sara@smaby.se",
                "sara@-smaby.se",
                "sara@[127.0.0.1]",
                "sara@127.0.0.1",
                "s\u00e5ra@smaby.se"
            })
    void refusesWhatCouldBeReadAsAnythingElse(String typed) {
        assertThat(Address.of(typed)).isEmpty();
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(Address.of("a".repeat(65) + "@smaby.se")).isEmpty();
        assertThat(Address.of("a@" + "a.".repeat(130) + "se")).isEmpty();
    }

    @Test
    void standsInNoLog() {
        assertThat(new Address("sara@smaby.se")).hasToString("an address");
        assertThat(new Address("sara@smaby.se").same("Sara@Smaby.SE")).isTrue();
    }

    @Test
    void aCodeIsOnePersonsAndSixDigits() {
        var sara = UUID.randomUUID();
        var code = Code.fresh();
        assertThat(code).matches("\\d{6}");
        assertThat(Code.hash(sara, " " + code.substring(0, 3) + " " + code.substring(3)))
                .isEqualTo(Code.hash(sara, code));
        assertThat(Code.hash(UUID.randomUUID(), code)).isNotEqualTo(Code.hash(sara, code));
    }

    @Test
    void waitsLongerEachTimeAndNoLongerThanAnHour() {
        var now = Instant.parse("2026-03-02T06:00:00Z");
        var before = now;
        for (int tries = 1; tries < 6; tries++) {
            assertThat(Patience.next(now, tries)).isAfter(before);
            before = Patience.next(now, tries);
        }
        assertThat(Patience.next(now, 100)).isEqualTo(now.plus(Duration.ofHours(1)));
    }
}
