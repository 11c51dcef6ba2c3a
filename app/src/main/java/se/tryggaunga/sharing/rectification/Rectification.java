package se.tryggaunga.sharing.rectification;

import java.time.Instant;
import java.util.UUID;

/**
 * An addition beside a version of a fact. Sv: rättelse, tillägg.
 *
 * @param askedBy who says that something is wrong: young, guardian, own
 * @param wrong what is wrong, and what is right instead, as it was said
 * @param agreed whether the owner holds it for wrong too
 * @param reason why not, where it does not
 * @param decidedBy name and function
 */
public record Rectification(
        UUID fact,
        int version,
        String askedBy,
        String wrong,
        boolean agreed,
        String reason,
        String decidedBy,
        Instant at) {

    public String askedByKey() {
        return "sharing.rectification.by." + askedBy;
    }
}
