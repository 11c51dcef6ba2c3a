package se.tryggaunga.sharing;

import java.time.Duration;
import org.springframework.stereotype.Component;
import se.tryggaunga.jobs.Job;

/** Looks through the endings often, so that a process that was down at night makes up for it. */
@Component
class ReminderJob implements Job {

    private final Reminders reminders;

    ReminderJob(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public String name() {
        return Reminders.JOB;
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        reminders.remind();
    }
}
