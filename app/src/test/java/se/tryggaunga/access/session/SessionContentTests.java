package se.tryggaunga.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import se.tryggaunga.access.SignedIn;

class SessionContentTests {

    private final ConversionService conversion = SessionContent.conversion();

    @Test
    void bringsBackWhoSignedIn() {
        var someone =
                new SignedIn(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "Sara Ek",
                        "password+code",
                        UUID.randomUUID(),
                        Instant.parse("2026-11-22T08:00:00Z"));
        assertThat(back(someone)).isEqualTo(someone);
    }

    @Test
    void bringsNothingElseToLife() {
        assertThat(back(new java.io.File("/etc/passwd"))).isNull();
    }

    @Test
    void takesWhatCannotBeReadAsNothing() {
        assertThat(conversion.convert(new byte[] {1, 2, 3}, Object.class)).isNull();
    }

    private Object back(Object content) {
        var bytes = new SerializingConverter().convert(content);
        return conversion.convert(bytes, Object.class);
    }
}
