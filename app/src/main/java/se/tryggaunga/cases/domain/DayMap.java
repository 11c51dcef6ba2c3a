package se.tryggaunga.cases.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Where safe adults are, as one area sees it. Sv: Dygnskarta.
 *
 * @param spokenBy who said it, when it was written for somebody who does not sign in
 * @param confirmed how and when they confirmed it
 */
public record DayMap(
        UUID id,
        int version,
        String area,
        DayAnswers answers,
        String spokenBy,
        String confirmed,
        UUID writtenBy,
        Instant writtenAt,
        List<UUID> releasedTo) {

    public DayMap {
        releasedTo = List.copyOf(releasedTo);
    }

    public boolean says(NewDayMap said) {
        return answers.equals(said.answers())
                && spokenBy.equals(said.spokenBy())
                && confirmed.equals(said.confirmed());
    }
}
