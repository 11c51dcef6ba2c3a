package se.tryggaunga.concerns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.concerns.domain.ReportStep;

/**
 * A line of the list of reports.
 *
 * @param last nothing until the reception has said something
 * @param answerBy nothing where no answer is asked for, or it has come
 */
public record ReportRow(
        UUID id,
        String number,
        Instant madeAt,
        String functionId,
        @Nullable ReportStep last,
        @Nullable LocalDate answerBy) {}
