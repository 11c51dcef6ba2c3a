package se.tryggaunga.access.session;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.municipalities.Municipality;

/**
 * Throws away sessions that are over, in each municipality. Every node may do it: throwing away
 * twice does no harm.
 */
class SessionCleaning implements InitializingBean, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(SessionCleaning.class);
    private static final int MINUTES = 10;

    private final Municipalities municipalities;
    private final Runnable cleaning;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("session-cleaning").factory());

    SessionCleaning(Municipalities municipalities, Runnable cleaning) {
        this.municipalities = municipalities;
        this.cleaning = cleaning;
    }

    @Override
    public void afterPropertiesSet() {
        clock.scheduleWithFixedDelay(this::everywhere, MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }

    void everywhere() {
        municipalities.all().forEach(this::in);
    }

    /** A database that is down is that municipality's trouble; its turn comes again. */
    private void in(Municipality municipality) {
        try {
            municipalities.within(municipality, cleaning);
        } catch (RuntimeException fault) {
            log.warn(
                    "Old sessions of {} are still there: {}",
                    municipality.code(),
                    fault.getClass().getSimpleName());
        }
    }
}
