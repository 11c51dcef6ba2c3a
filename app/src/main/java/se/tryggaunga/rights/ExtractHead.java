package se.tryggaunga.rights;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom an extract is for and when it was asked for; common to the controller's registrars. */
public record ExtractHead(
        UUID id,
        String ownerArea,
        String partyId,
        String partyName,
        String givenName,
        String familyName,
        LocalDate birthDate,
        @Nullable String identityNumber,
        String askedBy,
        String askedHow,
        LocalDate askedOn,
        LocalDate dueOn,
        boolean handedOver) {

    public String path() {
        return "/registerutdrag/" + id;
    }
}
