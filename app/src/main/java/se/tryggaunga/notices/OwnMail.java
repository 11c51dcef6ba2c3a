package se.tryggaunga.notices;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The acting person's own settings for the mail.
 *
 * @param language nothing until it has been chosen
 * @param unreachableAt when a server said that there is no such address
 * @param asked an address that waits for its code
 * @param sentOn the day of the last mail that a server took
 */
public record OwnMail(
        boolean wanted,
        @Nullable String language,
        @Nullable String address,
        @Nullable Instant confirmedAt,
        @Nullable Instant unreachableAt,
        @Nullable String asked,
        @Nullable LocalDate sentOn) {

    /** Whether a mail that is wanted gets nowhere. */
    public boolean unreached() {
        return wanted && (address == null || unreachableAt != null);
    }
}
