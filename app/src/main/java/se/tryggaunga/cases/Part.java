package se.tryggaunga.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What one party sees: three lines, or nothing to add. Sv: del av kartläggningen.
 *
 * @param spokenBy who said it, when it was written for somebody who does not sign in
 * @param confirmed how and when they confirmed it
 */
public record Part(
        UUID id,
        int version,
        String area,
        String kind,
        Words words,
        String spokenBy,
        String confirmed,
        UUID writtenBy,
        Instant writtenAt,
        List<UUID> releasedTo) {

    public Part {
        releasedTo = List.copyOf(releasedTo);
    }

    /** The same part with these words. */
    public Part saying(Words other) {
        return new Part(
                id,
                version,
                area,
                kind,
                other,
                spokenBy,
                confirmed,
                writtenBy,
                writtenAt,
                releasedTo);
    }

    public record Words(String works, String worries, String wouldHelp) {

        public static final Words NOTHING = new Words("", "", "");

        /** The three lines as one text. */
        public String together() {
            return String.join("\n", works, worries, wouldHelp);
        }

        public boolean nothingToAdd() {
            return works.isEmpty() && worries.isEmpty() && wouldHelp.isEmpty();
        }
    }
}
