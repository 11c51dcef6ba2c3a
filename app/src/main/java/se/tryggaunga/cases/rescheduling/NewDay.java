package se.tryggaunga.cases.rescheduling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the days are moved to: one day for all, or each so many days on.
 *
 * @param day nothing where they are moved on
 */
record NewDay(@Nullable LocalDate day, int daysOn) {

    static NewDay all(LocalDate day) {
        return new NewDay(day, 0);
    }

    static NewDay on(int days) {
        return new NewDay(null, days);
    }
}
