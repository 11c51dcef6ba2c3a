package se.tryggaunga.concerns.domain;

import java.util.List;
import se.tryggaunga.shared.Coded;

/** What has happened to a report of concern since it was made. Sv: vad som hänt med anmälan. */
public enum ReportStep implements Coded {
    RECEIVED,
    OPENED,
    NOT_OPENED,
    UNDER_WAY,
    NOT_TOLD,
    ASKED_AGAIN;

    /** What may be said to the one who asks: whether an investigation is opened, and no more. */
    public static final List<ReportStep> ANSWERS = List.of(OPENED, NOT_OPENED, UNDER_WAY, NOT_TOLD);

    public boolean answers() {
        return ANSWERS.contains(this);
    }
}
