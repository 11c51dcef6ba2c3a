package se.tryggaunga.cases;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of a note, without what is in it. Sv: bilaga.
 *
 * @param title what whoever added it calls it; never the file's own name
 * @param bytes how much it is to fetch
 * @param takenAwayAt since when its owner alone reads it
 */
public record Attachment(
        UUID id,
        UUID note,
        String area,
        String title,
        String mediaType,
        int pages,
        int bytes,
        Instant writtenAt,
        @Nullable Instant takenAwayAt) {

    public boolean takenAway() {
        return takenAwayAt != null;
    }

    /** PDF, JPEG or PNG, as people write it. */
    public String sort() {
        return switch (mediaType) {
            case "application/pdf" -> "pdf";
            case "image/jpeg" -> "jpeg";
            default -> "png";
        };
    }

    public int kilobytes() {
        return Math.max(1, bytes / 1024);
    }
}
