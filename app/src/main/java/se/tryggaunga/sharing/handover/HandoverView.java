package se.tryggaunga.sharing.handover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.shell.Audience;

/**
 * One handover as one reader meets it.
 *
 * @param weighing nothing for the receiver
 * @param settled nothing while it waits for its decision
 * @param decides whether it waits for this reader
 * @param mine whether the reader is of the owner's, and may end it
 */
public record HandoverView(
        Handover handover,
        @Nullable Weighing weighing,
        @Nullable Settled settled,
        boolean decides,
        boolean mine,
        LocalDate today,
        Audience audience) {

    /** Whether the receiver reads it today. */
    public boolean isRead() {
        return settled != null
                && settled.given()
                && settled.endedOn() == null
                && !today.isAfter(handover.untilDay());
    }

    /** Key of the words that say how it stands. */
    public String state() {
        if (settled == null) {
            return "waits";
        }
        return !settled.given() ? "refused" : isRead() ? "given" : "over";
    }

    public String stateColor() {
        return switch (state()) {
            case "given" -> "success";
            case "waits" -> "warning";
            default -> "neutral";
        };
    }

    public boolean mayEnd() {
        return mine && isRead();
    }
}
