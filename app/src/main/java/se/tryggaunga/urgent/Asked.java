package se.tryggaunga.urgent;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question to another area that cannot wait. Sv: brådskande begäran.
 *
 * @param mine whether the reader asks, and does not answer
 * @param answer nothing as long as nobody has answered
 */
public record Asked(
        UUID id,
        String fromArea,
        String toArea,
        UUID asker,
        String number,
        String wanted,
        String reason,
        String askedBy,
        Instant askedAt,
        Instant dueAt,
        boolean mine,
        @Nullable Answer answer) {

    /**
     * @param words what is handed over, or why not
     */
    public record Answer(boolean given, String words, String by, Instant at) {}

    public boolean late(Instant now) {
        return answer == null && now.isAfter(dueAt);
    }

    /** Key of the word that says how it stands. */
    public String state(Instant now) {
        if (answer == null) {
            return late(now) ? "late" : "waits";
        }
        return answer.given() ? "given" : "refused";
    }

    public String path() {
        return "/bradskande/begaran/" + id;
    }
}
