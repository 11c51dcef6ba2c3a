package se.tryggaunga.urgent;

import java.time.Instant;
import java.util.UUID;

/**
 * An urgent access of the acting hat's, while it lasts. Sv: öppnad åtkomst.
 *
 * @param area whose facts it opens: the reader's own
 */
public record Opened(
        UUID id, UUID scope, String number, String area, String reason, Instant endsAt) {

    public String path() {
        return "/bradskande/" + id;
    }
}
