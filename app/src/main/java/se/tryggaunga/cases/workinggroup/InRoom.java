package se.tryggaunga.cases.workinggroup;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was in the room, or on the line, when the last case was opened.
 *
 * @param person the same in each case: who signs in, or the party and the name
 * @param seat in the case that was opened; nothing for the family
 */
public record InRoom(
        String person,
        @Nullable UUID seat,
        String who,
        String party,
        boolean onLine,
        String number) {}
