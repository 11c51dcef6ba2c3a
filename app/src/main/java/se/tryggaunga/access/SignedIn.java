package se.tryggaunga.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who has signed in, how surely, and which assignment is worn. What the assignment opens is asked
 * for at each request, never remembered here. Sv: inloggad.
 *
 * @param assurance how surely it is known who it is
 * @param assignment null until a hat is worn
 */
public record SignedIn(
        UUID account,
        UUID person,
        String name,
        String assurance,
        @Nullable UUID assignment,
        Instant since)
        implements AuthenticatedPrincipal, Serializable {

    /** The one behind the present request. */
    public static Optional<SignedIn> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn someone
                ? Optional.of(someone)
                : Optional.empty();
    }

    public SignedIn wearing(@Nullable UUID other) {
        return new SignedIn(account, person, name, assurance, other, since);
    }

    /** The sessions of an account are found by this. */
    @Override
    public String getName() {
        return account.toString();
    }

    /** Ends up in logs, so it names nobody. */
    @Override
    public String toString() {
        return account.toString();
    }
}
