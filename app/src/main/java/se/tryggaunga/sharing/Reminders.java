package se.tryggaunga.sharing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.audit.Log;
import se.tryggaunga.organisation.Programmes;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.store.ReminderStore;

/**
 * Tells the coordinator in good time that a consent ends, or that a birthday changes who decides
 * about it: how many days before, the programme says. Runs at night, for nobody: it knows a scope
 * and days, nothing about whom they concern.
 */
@Service
@Transactional
public class Reminders {

    /** What the work acts as; the policies name it. */
    public static final String JOB = "consent-reminders";

    private static final List<String> NOTICES =
            List.of("consent_notice_first", "consent_notice_second", "consent_notice_last");

    private static final String BIRTHDAY = "birthday_notice";

    private final ReminderStore store;
    private final Programmes programmes;
    private final Log log;
    private final Today today;

    Reminders(ReminderStore store, Programmes programmes, Log log, Today today) {
        this.store = store;
        this.programmes = programmes;
        this.log = log;
        this.today = today;
    }

    /** How many reminders were given. A night that was missed is made up for. */
    public int remind() {
        var known = new HashMap<String, Notices>();
        int given = 0;
        for (var soon : store.lasting(today.day())) {
            var notices = known.computeIfAbsent(soon.programmeId(), this::notices);
            given += ofTheEnd(soon, notices) + ofTheBirthday(soon, notices);
        }
        return given;
    }

    private int ofTheEnd(ReminderStore.Soon soon, Notices notices) {
        int step = notices.step(daysTo(soon.untilDay()), soon.endsByTurning());
        if (step >= soon.reminded()) {
            return 0;
        }
        store.remind(soon, step, soon.endsByTurning() ? Effects.TURNS_ASK : Effects.EXTEND);
        log.changed(soon.scopeId(), "consent reminder", soon.consentId());
        return 1;
    }

    /**
     * The yes holds on; all the same the coordinator talks with the young person before the day.
     */
    private int ofTheBirthday(ReminderStore.Soon soon, Notices notices) {
        var on = soon.turnsOn();
        if (on == null
                || soon.turnTold()
                || soon.endsByTurning()
                || daysTo(on) > notices.birthday()) {
            return 0;
        }
        store.tellOfTurning(soon, on, Effects.TURNS);
        log.changed(soon.scopeId(), "birthday told", soon.consentId());
        return 1;
    }

    private long daysTo(LocalDate day) {
        return ChronoUnit.DAYS.between(today.day(), day);
    }

    private Notices notices(String programme) {
        var day = today.day();
        var before =
                NOTICES.stream().map(code -> programmes.deadline(programme, code, day)).toList();
        return new Notices(before, programmes.deadline(programme, BIRTHDAY, day));
    }

    /** How many days before something the programme tells of it. */
    private record Notices(List<Integer> before, int birthday) {

        private static final int NOT_YET = 1000;

        /** The nearest notice that is due; a birthday that ends the yes is told of earlier too. */
        int step(long daysLeft, boolean endsByTurning) {
            return Stream.concat(before.stream(), endsByTurning ? Stream.of(birthday) : Stream.of())
                    .filter(days -> daysLeft <= days)
                    .min(Comparator.naturalOrder())
                    .orElse(NOT_YET);
        }
    }
}
