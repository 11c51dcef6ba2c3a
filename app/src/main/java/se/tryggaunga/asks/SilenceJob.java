package se.tryggaunga.asks;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.jobs.Job;

/** Passes on what nobody has answered in time. */
@Component
class SilenceJob implements Job {

    private final Silences silences;

    SilenceJob(Silences silences) {
        this.silences = silences;
    }

    @Override
    public String name() {
        return "asks";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    @Transactional
    public void run() {
        silences.passOn();
    }
}
