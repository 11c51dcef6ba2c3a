package se.tryggaunga.concerns;

import se.tryggaunga.shared.Refusal;

/** It has been said already, or was not asked for. */
public final class ReportAnswered extends Refusal {

    public ReportAnswered() {
        super("concerns.report.answered-already");
    }
}
