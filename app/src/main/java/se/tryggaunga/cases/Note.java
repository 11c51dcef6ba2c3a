package se.tryggaunga.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something that one party has written down in a case. Sv: anteckning.
 *
 * @param correction whether this version corrects an earlier one, after the note was locked
 * @param releasedTo seats that it is shared with
 * @param earlier what it said before, latest first
 */
public record Note(
        UUID id,
        int version,
        String area,
        String kind,
        String words,
        boolean correction,
        String spokenBy,
        String confirmed,
        UUID writtenBy,
        Instant writtenAt,
        Instant firstWrittenAt,
        List<UUID> releasedTo,
        List<Note> earlier) {

    /** So long it can still be rewritten; after that it is corrected, and both can be read. */
    public static final Duration OPEN = Duration.ofHours(24);

    public Note {
        releasedTo = List.copyOf(releasedTo);
        earlier = List.copyOf(earlier);
    }

    /** The same note with these words. */
    public Note saying(String other) {
        return new Note(
                id,
                version,
                area,
                kind,
                other,
                correction,
                spokenBy,
                confirmed,
                writtenBy,
                writtenAt,
                firstWrittenAt,
                releasedTo,
                earlier);
    }

    public boolean locked(Instant now) {
        return now.isAfter(firstWrittenAt.plus(OPEN));
    }

    public boolean writtenForAnother() {
        return !spokenBy.isEmpty();
    }
}
