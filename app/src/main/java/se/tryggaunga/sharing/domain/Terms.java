package se.tryggaunga.sharing.domain;

import java.time.LocalDate;
import java.util.Set;

/**
 * What exactly somebody says yes to: who may read what, why, how long, and in which approved words.
 * Never longer than twelve months. Sv: villkor.
 */
public record Terms(
        Set<Coverage> covers, String purpose, LocalDate from, LocalDate until, int textVersion) {

    public static final int MONTHS_AT_MOST = 12;

    public Terms {
        covers = Set.copyOf(covers);
        if (until.isBefore(from) || until.isAfter(latestEnd(from))) {
            throw new IllegalArgumentException("A consent lasts for twelve months at most");
        }
    }

    public static LocalDate latestEnd(LocalDate from) {
        return from.plusMonths(MONTHS_AT_MOST);
    }

    /** Whether a yes to one is a yes to the other; the first day is no part of what was asked. */
    public boolean asksTheSameAs(Terms other) {
        return covers.equals(other.covers)
                && purpose.equals(other.purpose)
                && until.equals(other.until)
                && textVersion == other.textVersion;
    }
}
