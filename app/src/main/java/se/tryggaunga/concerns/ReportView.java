package se.tryggaunga.concerns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.concerns.domain.ReportStep;
import se.tryggaunga.concerns.domain.ReportWay;

/**
 * A report as the reporter and the reception see it: never what it says.
 *
 * @param mine whether the reader made it
 * @param reception its name; nothing where it does not sign in
 * @param answerBy when the reporter is to know if an investigation is opened; nothing where it was
 *     not asked for
 * @param steps first to last
 */
public record ReportView(
        UUID id,
        String number,
        String area,
        Instant madeAt,
        String functionId,
        UUID unitId,
        ReportWay way,
        boolean mine,
        @Nullable String reception,
        @Nullable LocalDate answerBy,
        List<Step> steps) {

    public ReportView {
        steps = List.copyOf(steps);
    }

    public record Step(ReportStep step, Instant at, @Nullable LocalDate answerBy) {}

    public boolean received() {
        return steps.stream().anyMatch(each -> each.step() != ReportStep.ASKED_AGAIN);
    }

    /** Still waits for an answer: none has come, or it was "not yet decided". */
    public boolean waits() {
        return answerBy != null
                && steps.stream()
                        .noneMatch(each ->
                                each.step().answers() && each.step() != ReportStep.UNDER_WAY);
    }

    /** The time for an answer is past. */
    public boolean late(LocalDate day) {
        return waits() && answerBy != null && answerBy.isBefore(day);
    }

    /** Who notes what the reception has said: itself, or the reporter where it does not sign in. */
    public boolean notes() {
        return mine == (reception == null);
    }
}
