package se.tryggaunga.cases.domain;

/** A span of the day in whole hours; the last one goes past midnight. Sv: stund på dygnet. */
public enum DaySpan {
    MORNING(6, 8),
    FORENOON(8, 12),
    AFTERNOON(12, 15),
    AFTER_SCHOOL(15, 18),
    EVENING(18, 21),
    NIGHT(21, 1);

    private final int from;
    private final int until;

    DaySpan(int from, int until) {
        this.from = from;
        this.until = until;
    }

    /** "06": the hour in which it begins. */
    public String code() {
        return two(from);
    }

    /** "15–01", from the beginning of this to the end of that one. */
    public String until(DaySpan last) {
        return two(from) + "–" + two(last.until);
    }

    public String hours() {
        return until(this);
    }

    private static String two(int hour) {
        return "%02d".formatted(hour);
    }
}
