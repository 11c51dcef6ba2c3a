package se.tryggaunga.concerns.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.concerns.NewConcern;
import se.tryggaunga.concerns.domain.DutyAnswer;

/** The one interruption about the duty to report. It asks and never decides. */
final class DutyPrompt {

    private DutyPrompt() {}

    static boolean needsReason(NewConcern.Duty duty) {
        return duty.answer() == DutyAnswer.NOT_HERE && duty.reason().isBlank();
    }

    /** Whoever is to report now comes to the report, with what was written already in it. */
    static String next(UUID concern, NewConcern.@Nullable Duty duty) {
        return duty != null && duty.answer() == DutyAnswer.WILL_REPORT
                ? new ReportSource(concern, null).path()
                : "/oro/" + concern;
    }
}
