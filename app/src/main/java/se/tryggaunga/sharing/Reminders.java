package se.tryggaunga.sharing;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.store.ReminderStore;

/**
 * Tells the coordinator 30, 14 and 3 days before a consent ends. Runs at night, for nobody: it
 * knows a scope and a day, nothing about whom it concerns.
 */
@Service
@Transactional
public class Reminders {

    /** What the work acts as; the policies name it. */
    public static final String JOB = "consent-reminders";

    private static final int[] DAYS_BEFORE = {3, 14, 30};

    private final ReminderStore store;
    private final Today today;

    Reminders(ReminderStore store, Today today) {
        this.store = store;
        this.today = today;
    }

    /** How many coordinators were reminded. A night that was missed is made up for. */
    public int remind() {
        int reminded = 0;
        var day = today.day();
        for (var ending : store.endingBy(day, day.plusDays(DAYS_BEFORE[DAYS_BEFORE.length - 1]))) {
            int step = step(ending.daysLeft());
            if (step < ending.reminded()) {
                store.remind(ending, step, Effects.EXTEND);
                reminded++;
            }
        }
        return reminded;
    }

    private static int step(int daysLeft) {
        for (int days : DAYS_BEFORE) {
            if (daysLeft <= days) {
                return days;
            }
        }
        return Integer.MAX_VALUE;
    }
}
