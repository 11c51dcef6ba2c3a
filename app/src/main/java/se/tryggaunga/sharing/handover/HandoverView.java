package se.tryggaunga.sharing.handover;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.sharing.rectification.Rectification;
import se.tryggaunga.shell.Audience;

/**
 * One handover as one reader meets it.
 *
 * @param weighing nothing for the receiver
 * @param settled nothing while it waits for its decision
 * @param decides whether it waits for this reader
 * @param rectified what its owner has added to it since
 * @param mine whether the reader is of the owner's, and may end it
 */
public record HandoverView(
        Handover handover,
        @Nullable Weighing weighing,
        @Nullable Settled settled,
        boolean decides,
        boolean mine,
        List<Rectification> rectified,
        LocalDate today,
        Audience audience) {

    public HandoverView {
        rectified = List.copyOf(rectified);
    }

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
