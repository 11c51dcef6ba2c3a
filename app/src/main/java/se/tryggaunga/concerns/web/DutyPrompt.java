package se.tryggaunga.concerns.web;

import se.tryggaunga.concerns.NewConcern;
import se.tryggaunga.concerns.domain.DutyAnswer;

/** The one interruption about the duty to report. It asks and never decides. */
final class DutyPrompt {

    private DutyPrompt() {}

    static boolean needsReason(NewConcern.Duty duty) {
        return duty.answer() == DutyAnswer.NOT_HERE && duty.reason().isBlank();
    }
}
