package se.tryggaunga.tasks;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of Min dag: a verb, a reference, a day.
 *
 * @param verb message key: "concerns.task.assess"
 * @param reference case number, date or {@link Reference}, never a name
 */
public record Task(
        UUID id,
        UUID assignee,
        UUID scopeId,
        UUID about,
        String verb,
        String reference,
        String path,
        @Nullable LocalDate due) {

    Task called(String name) {
        return new Task(
                id, assignee, scopeId, about, verb, Reference.of(name, reference), path, due);
    }

    public boolean lateOn(LocalDate day) {
        return due != null && due.isBefore(day);
    }
}
