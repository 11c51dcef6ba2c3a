package se.tryggaunga.jobs;

import java.time.Duration;
import org.springframework.stereotype.Component;
import se.tryggaunga.audit.Sealer;

/** Seals the log's committed rows. */
@Component
class SealJob implements Job {

    private final Sealer sealer;

    SealJob(Sealer sealer) {
        this.sealer = sealer;
    }

    @Override
    public String name() {
        return "seal";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        sealer.seal();
    }
}
