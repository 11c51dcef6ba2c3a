package se.tryggaunga.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a meeting is, and nothing of what it is about: neither the case nor its kind nor anybody in
 * it.
 *
 * @param version 1 for the first, one more for each change
 * @param writtenAt when this version was written
 * @param place empty where nothing may say where somebody is
 */
public record MeetingTime(
        UUID id,
        int version,
        Instant writtenAt,
        LocalDate day,
        @Nullable LocalTime at,
        String place,
        boolean cancelled) {

    MeetingTime nowhere() {
        return new MeetingTime(id, version, writtenAt, day, at, "", cancelled);
    }
}
