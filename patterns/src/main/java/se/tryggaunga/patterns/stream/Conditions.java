package se.tryggaunga.patterns.stream;

import java.time.LocalDate;

/**
 * How reports come about.
 *
 * @param perDay incidents a day in the whole municipality, of one kind of event
 * @param realistic false: independent Poisson counts, each reported once, at once; true: everything
 *     that makes real reports difficult
 * @param presenceFollows staff are sent where reports came from a week ago, and see more there
 */
public record Conditions(
        int places,
        LocalDate from,
        int days,
        double perDay,
        boolean realistic,
        boolean presenceFollows) {

    /** A year of a municipality with 120 places and two incidents a day. */
    public static Conditions year(boolean realistic) {
        return new Conditions(120, LocalDate.of(2025, 1, 1), 365, 2, realistic, false);
    }

    public Conditions withDays(int many) {
        return new Conditions(places, from, many, perDay, realistic, presenceFollows);
    }

    public Conditions withPerDay(double incidents) {
        return new Conditions(places, from, days, incidents, realistic, presenceFollows);
    }

    public Conditions withPresence() {
        return new Conditions(places, from, days, perDay, realistic, true);
    }
}
