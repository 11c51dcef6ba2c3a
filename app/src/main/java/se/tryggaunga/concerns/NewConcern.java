package se.tryggaunga.concerns;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.concerns.domain.AgeBand;
import se.tryggaunga.concerns.domain.DutyAnswer;
import se.tryggaunga.concerns.domain.Family;
import se.tryggaunga.concerns.domain.Sex;
import se.tryggaunga.concerns.domain.Urgency;

/**
 * The answers to the five questions.
 *
 * @param inbox which coordinator's inbox it goes to
 * @param note the writer's own note, the only place for a name
 * @param duty the answer to the question about the duty to report, where it was asked
 */
public record NewConcern(
        UUID inbox,
        Words words,
        Urgency urgency,
        Sex sex,
        AgeBand ageBand,
        @Nullable String district,
        Family family,
        @Nullable Note note,
        @Nullable Duty duty) {

    public record Words(String worry, String whereWhen, String doneSoFar) {

        List<String> texts() {
            return List.of(worry, whereWhen, doneSoFar);
        }
    }

    public record Note(String name, String text) {}

    public record Duty(DutyAnswer answer, String reason) {}
}
