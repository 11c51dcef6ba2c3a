package se.tryggaunga.patterns.scan;

import java.time.LocalDate;

/** The time that is looked at, cut into intervals of one unit; the last one may be shorter. */
public record Period(LocalDate from, LocalDate to, Unit unit) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
        }
    }

    /** How many intervals. */
    public int intervals() {
        return interval(to) + 1;
    }

    /** Which interval a day lies in, from 0. */
    public int interval(LocalDate day) {
        return (int) unit.between(from, day);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** First day of an interval; of the one after the last: the day after the end. */
    public LocalDate first(int interval) {
        var first = unit.after(from, interval);
        return first.isAfter(to) ? to.plusDays(1) : first;
    }

    public LocalDate last(int interval) {
        return first(interval + 1).minusDays(1);
    }
}
