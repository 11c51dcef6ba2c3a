package se.tryggaunga.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What opens a feed cannot be guessed, nor read from what is kept. */
class SecretTests {

    private static final int MANY = 1_000;

    @Test
    void isAddressOf256BitsThatNoOtherHas() {
        var drawn =
                Stream.generate(Secret::fresh).limit(MANY).collect(Collectors.toUnmodifiableSet());
        assertThat(drawn).hasSize(MANY).allMatch(secret -> secret.matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void isKnownAgainByItsFingerprint() {
        var secret = Secret.fresh();
        assertThat(Secret.fingerprint(secret))
                .hasSize(32)
                .isEqualTo(Secret.fingerprint(secret))
                .isNotEqualTo(Secret.fingerprint(Secret.fresh()));
    }
}
