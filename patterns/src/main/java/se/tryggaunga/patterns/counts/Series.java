package se.tryggaunga.patterns.counts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Counts, one per period, oldest first; NaN where a period is missing.
 *
 * @param observed n whole numbers of zero or more
 * @param population n numbers above zero, whom the counts are counted among
 * @param calendar how the periods lie in the year
 */
public record Series(double[] observed, double[] population, Calendar calendar) {

    /** Above this a floating-point number no longer holds every whole number. */
    static final double MOST = 9007199254740992.0;

    /**
     * How the periods lie in the year.
     *
     * @param frequency periods a year: 52, 12 or 365
     * @param start the first period's number within its year, from 1
     * @param dates n first days of the periods; empty where a year is simply {@code frequency}
     *     periods
     */
    public record Calendar(int frequency, int start, List<LocalDate> dates) {

        public Calendar {
            if (frequency < 1 || frequency > 366) {
                throw new IllegalArgumentException(
                        "Periods a year must be 1 to 366, not " + frequency + ".");
            }
            dates = List.copyOf(dates);
        }

        /** A year is simply so many periods. */
        public static Calendar every(int frequency) {
            return new Calendar(frequency, 1, List.of());
        }
    }

    public Series {
        observed = observed.clone();
        population = population.clone();
        if (observed.length != population.length) {
            throw new IllegalArgumentException("As many populations as counts are needed.");
        }
        if (!calendar.dates().isEmpty() && calendar.dates().size() != observed.length) {
            throw new IllegalArgumentException("As many dates as counts are needed.");
        }
        for (int i = 0; i < observed.length; i++) {
            check(i + 1, observed[i], population[i]);
        }
    }

    private static void check(int index, double count, double people) {
        if (!Double.isNaN(count) && (count < 0 || count > MOST || count != Math.rint(count))) {
            throw new IllegalArgumentException(
                    "Count %d must be a whole number from 0 to %.0f, not %s."
                            .formatted(index, MOST, count));
        }
        if (!(people > 0) || Double.isInfinite(people)) {
            throw new IllegalArgumentException(
                    "Population %d must be above zero, not %s.".formatted(index, people));
        }
    }

    /** Counts alone: weeks when nothing else is said. */
    public static Series of(double[] observed, Calendar calendar) {
        var population = new double[observed.length];
        Arrays.fill(population, 1);
        return new Series(observed, population, calendar);
    }

    public int length() {
        return observed.length;
    }

    /** The count of period {@code index}, from 1. */
    double at(int index) {
        return observed[index - 1];
    }

    boolean dated() {
        return !calendar.dates().isEmpty();
    }

    int frequency() {
        return calendar.frequency();
    }

    /** The counts of periods {@code from} to {@code to}, both included. */
    double[] between(int from, int to) {
        return Arrays.copyOfRange(observed, from - 1, to);
    }

    /**
     * First and last period to judge, {@code earliest} and the newest where nothing is said;
     * refused outside of it.
     */
    Range range(Range asked, int earliest) {
        var from = asked.from() == 0 ? earliest : asked.from();
        var to = asked.to() == 0 ? length() : asked.to();
        if (from < earliest || to > length() || from > to) {
            throw new IllegalArgumentException(
                    "Periods %d to %d cannot be judged: the series has %d, and %d must come before the first."
                            .formatted(from, to, length(), earliest - 1));
        }
        return new Range(from, to);
    }
}
