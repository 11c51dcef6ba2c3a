package se.tryggaunga.rights;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.people.IdentityNumber;

/**
 * Somebody asks what is kept about them.
 *
 * @param askedBy self, guardian or proxy
 * @param askedHow letter, visit or service
 */
public record NewExtract(
        String given,
        String family,
        LocalDate born,
        @Nullable IdentityNumber number,
        String askedBy,
        String askedHow,
        LocalDate askedOn) {}
