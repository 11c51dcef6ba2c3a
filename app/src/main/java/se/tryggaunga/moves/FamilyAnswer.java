package se.tryggaunga.moves;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one of the family has said to the move.
 *
 * @param guardian none for the young person
 * @param name nothing where the reader may not know it
 * @param said nothing as long as nobody has answered
 */
public record FamilyAnswer(
        @Nullable UUID guardian,
        @Nullable String name,
        @Nullable String said,
        @Nullable LocalDate on) {

    /** As forms name them. */
    public String code() {
        return guardian == null ? "den-unge" : guardian.toString();
    }
}
