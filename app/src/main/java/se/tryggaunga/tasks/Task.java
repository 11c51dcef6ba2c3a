package se.tryggaunga.tasks;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of Min dag: a verb, a reference, a day.
 *
 * @param verb message key: "concerns.task.assess"
 * @param reference case number, date or {@link Reference}, never a name
 * @param nudged the day when whoever waits last said so
 */
public record Task(
        UUID id,
        UUID assignee,
        UUID scopeId,
        UUID about,
        String verb,
        String reference,
        String path,
        @Nullable LocalDate due,
        @Nullable LocalDate nudged) {

    Task called(String name) {
        return referring(Reference.of(name, reference));
    }

    Task referring(String other) {
        return new Task(id, assignee, scopeId, about, verb, other, path, due, nudged);
    }

    public boolean dueBy(LocalDate day) {
        return due != null && !due.isAfter(day);
    }

    public boolean lateOn(LocalDate day) {
        return due != null && due.isBefore(day);
    }
}
