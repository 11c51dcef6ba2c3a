package se.tryggaunga.sharing.handover;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is or would be handed over. Sv: utlämnande.
 *
 * @param kind what it is about: school, health …
 * @param restsOn the ground, with its section
 * @param about whom it is about, as the receiver is told
 */
public record Handover(
        UUID id,
        UUID caseId,
        String area,
        String kind,
        String what,
        UUID factId,
        int factVersion,
        String about,
        String words,
        String toArea,
        @Nullable UUID toAssignment,
        String toName,
        String restsOn,
        LocalDate untilDay,
        UUID writtenBy) {

    public String path() {
        return "/utlamnanden/" + id;
    }
}
