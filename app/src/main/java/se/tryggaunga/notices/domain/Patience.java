package se.tryggaunga.notices.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How long to wait before a mail is tried again: longer each time, until the day is over. */
public final class Patience {

    private static final List<Duration> WAITS =
            List.of(
                    Duration.ofMinutes(2),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofMinutes(30),
                    Duration.ofHours(1));

    private Patience() {}

    /**
     * @param tries how many there have been
     */
    public static Instant next(Instant now, int tries) {
        return now.plus(WAITS.get(Math.clamp(tries - 1, 0, WAITS.size() - 1)));
    }
}
