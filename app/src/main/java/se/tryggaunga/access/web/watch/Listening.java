package se.tryggaunga.access.web.watch;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import se.tryggaunga.municipalities.Ear;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.municipalities.Municipality;

/**
 * Hears from each municipality's database who has lost a way into something, and gives a sign now
 * and then. Where the database cannot be heard no sign is given, and pages cover themselves. Begins
 * with the first open line and stops before the server does, so that no line holds it up.
 */
@Component
class Listening implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Listening.class);
    private static final String CHANNEL = "look_again";
    private static final Duration RETRY = Duration.ofSeconds(2);

    private final Municipalities municipalities;
    private final Watches watches;
    private final Duration beat;
    private final Map<String, Thread> ears = new ConcurrentHashMap<>();
    private volatile boolean started;

    Listening(
            Municipalities municipalities,
            Watches watches,
            @Value("${trygga.watch-beat:15s}") Duration beat) {
        this.municipalities = municipalities;
        this.watches = watches;
        this.beat = beat;
        watches.onOpen(this::listen);
    }

    private void listen(Municipality municipality) {
        ears.computeIfAbsent(
                municipality.code(),
                code ->
                        Thread.ofVirtual()
                                .name("listens-" + code)
                                .start(() -> keepListening(municipality)));
    }

    private void keepListening(Municipality municipality) {
        while (started) {
            try (var ear = Ear.on(municipality, CHANNEL)) {
                // Something may have been said while nobody heard.
                within(municipality, () -> watches.lookAgain(watches.in(municipality)));
                hear(municipality, ear);
            } catch (SQLException | RuntimeException unreachable) {
                log.info("The database of {} is not heard", municipality.code());
                pause();
            }
        }
    }

    private void hear(Municipality municipality, Ear ear) throws SQLException {
        var next = Instant.now().plus(beat);
        while (started) {
            var wait = Duration.between(Instant.now(), next);
            if (wait.toMillis() <= 0) {
                within(municipality, () -> watches.beat(municipality));
                next = Instant.now().plus(beat);
            } else {
                var lost = new HashSet<>(ear.hear(wait));
                within(municipality, () -> watches.lookAgain(watches.of(municipality, lost)));
            }
        }
    }

    private void within(Municipality municipality, Runnable work) {
        municipalities.within(municipality, work);
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        started = true;
    }

    @Override
    public void stop() {
        started = false;
        ears.values().forEach(Thread::interrupt);
        ears.clear();
        watches.endAll();
    }

    @Override
    public boolean isRunning() {
        return started;
    }
}
