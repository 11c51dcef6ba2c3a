package se.tryggaunga.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The system's clock, but for while the demonstration year is told: then it is the story's time.
 */
public final class StoryClock extends Clock {

    private volatile @Nullable Instant told;

    /** It is that moment from now on, in every thread. */
    public void tell(Instant moment) {
        told = moment;
    }

    /** It is the present again. */
    public void present() {
        told = null;
    }

    @Override
    public Instant instant() {
        var moment = told;
        return moment == null ? Instant.now() : moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
