package se.tryggaunga.concerns;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a request came from, and whose it is; a residue is made of the same, without the id. */
public record RequestOrigin(
        UUID id,
        String ownerArea,
        String programmeId,
        @Nullable UUID concernId,
        String sex,
        String ageBand,
        @Nullable String districtId,
        String criterion,
        @Nullable String sendingArea,
        LocalDate askedOn,
        LocalDate answerBy) {}
