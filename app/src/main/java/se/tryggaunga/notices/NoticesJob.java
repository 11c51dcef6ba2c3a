package se.tryggaunga.notices;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import se.tryggaunga.jobs.Job;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.notices.domain.WorkingDays;
import se.tryggaunga.shared.Today;

/**
 * Each working day, at the municipality's time: one mail to each that has something to do or to
 * read.
 */
@Component
class NoticesJob implements Job {

    private final MailSettings settings;
    private final Municipalities municipalities;
    private final Deliveries deliveries;
    private final Mailing mailing;
    private final Today today;

    NoticesJob(
            MailSettings settings,
            Municipalities municipalities,
            Deliveries deliveries,
            Mailing mailing,
            Today today) {
        this.settings = settings;
        this.municipalities = municipalities;
        this.deliveries = deliveries;
        this.mailing = mailing;
        this.today = today;
    }

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    /** In many short transactions: a mail that has been sent stays sent whatever comes after. */
    @Override
    public void run() {
        var sender = settings.sender(municipalities.current().code());
        if (sender.isEmpty()) {
            return;
        }
        if (isTime(sender.get().time())) {
            deliveries.open();
        }
        mailing.sendDue();
    }

    private boolean isTime(LocalTime at) {
        var now = today.now().atZone(Today.ZONE);
        return WorkingDays.isOne(now.toLocalDate()) && !now.toLocalTime().isBefore(at);
    }
}
