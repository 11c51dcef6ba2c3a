package se.tryggaunga.concerns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.concerns.domain.AgeBand;
import se.tryggaunga.concerns.domain.Family;
import se.tryggaunga.concerns.domain.Sex;
import se.tryggaunga.concerns.domain.Status;
import se.tryggaunga.concerns.domain.Urgency;

/**
 * What one reader may see of a concern.
 *
 * @param own whether the reader's own area wrote it
 * @param note the own note, where the reader may read it
 * @param assessment the coordinator's latest, where the reader may read it
 */
public record ConcernView(
        UUID id,
        String programme,
        String area,
        Instant sentAt,
        boolean own,
        boolean sender,
        Urgency urgency,
        Sex sex,
        AgeBand ageBand,
        @Nullable String district,
        Family family,
        LocalDate answerBy,
        Text text,
        Optional<Note> note,
        Optional<Assessment> assessment,
        List<Step> steps) {

    public record Text(int version, String worry, String whereWhen, String doneSoFar) {}

    public record Note(String name, String note, LocalDate disposeOn) {}

    public record Assessment(
            int version,
            String inAge,
            List<String> criteria,
            String otherHelp,
            String reasons,
            Instant at) {}

    public record Step(Status step, String choice, String words, Instant at) {}

    public ConcernView {
        steps = List.copyOf(steps);
    }

    /**
     * Latest first in steps, so the first decides; reading a name changes nothing for the sender.
     */
    public Status status() {
        return steps.isEmpty() ? Status.SENT : steps.getFirst().step();
    }
}
