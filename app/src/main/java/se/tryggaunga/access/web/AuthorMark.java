package se.tryggaunga.access.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.MunicipalKey;
import se.tryggaunga.access.SignedIn;
import se.tryggaunga.shared.Today;

/**
 * Who is writing in a form, sealed so that only we can read or make it. A form that is sent when
 * the session is over finds its author by it. It opens nothing: it lets a text be kept for its
 * author.
 */
@Component
class AuthorMark {

    private static final String CONTEXT = "author";
    private static final Duration GOOD_FOR = Duration.ofDays(7);

    private final MunicipalKey key;
    private final Today today;

    AuthorMark(MunicipalKey key, Today today) {
        this.key = key;
        this.today = today;
    }

    record Author(UUID account, UUID assignment, Instant at) {}

    /** Empty for somebody without a hat. */
    String of(SignedIn someone) {
        if (someone.assignment() == null) {
            return "";
        }
        var words =
                someone.account() + " " + someone.assignment() + " " + today.now().getEpochSecond();
        var sealed = key.seal(words.getBytes(StandardCharsets.UTF_8), CONTEXT);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** Empty if it is missing, not ours, or too old. */
    Optional<Author> read(@Nullable String mark) {
        if (mark == null || mark.isEmpty()) {
            return Optional.empty();
        }
        try {
            var plain = key.open(Base64.getUrlDecoder().decode(mark), CONTEXT);
            return Optional.of(author(new String(plain, StandardCharsets.UTF_8).split(" ")))
                    .filter(author -> author.at().plus(GOOD_FOR).isAfter(today.now()));
        } catch (MunicipalKey.Unopenable | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Author author(String[] words) {
        return new Author(
                UUID.fromString(words[0]),
                UUID.fromString(words[1]),
                Instant.ofEpochSecond(Long.parseLong(words[2])));
    }
}
