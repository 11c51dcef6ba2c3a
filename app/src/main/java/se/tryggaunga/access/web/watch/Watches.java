package se.tryggaunga.access.web.watch;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import se.tryggaunga.access.Hat;
import se.tryggaunga.access.Hats;
import se.tryggaunga.access.Sessions;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.municipalities.Municipality;
import se.tryggaunga.shared.Today;

/**
 * The open lines of this process. Every sign on one is preceded by the question whether it may
 * still stand open; between signs it holds neither a connection nor a transaction.
 */
@Service
class Watches {

    /** Browsers, not pages: those of one browser share a line. */
    static final int AT_MOST_EACH = 6;

    /** Longer than any transaction of ours takes from its revocation to its end. */
    private static final Duration LATELY = Duration.ofMinutes(2);

    private final Set<Watch> open = ConcurrentHashMap.newKeySet();
    private final Municipalities municipalities;
    private final Sessions sessions;
    private final Hats hats;
    private final Today today;
    private final JdbcClient jdbc;
    private volatile Consumer<Municipality> opened = _ -> {};

    Watches(
            Municipalities municipalities,
            Sessions sessions,
            Hats hats,
            Today today,
            JdbcClient jdbc) {
        this.municipalities = municipalities;
        this.sessions = sessions;
        this.hats = hats;
        this.today = today;
        this.jdbc = jdbc;
    }

    /** Empty when the account has as many lines open as one person needs. */
    Optional<SseEmitter> open(Municipality municipality, UUID account, Hat hat, String session) {
        var watch =
                new Watch(municipality, sender(municipality), account, hat, session, today.day());
        synchronized (open) {
            // A browser keeps one line; the page that had it before may have gone without a word.
            in(municipality).stream().filter(it -> it.isOfSession(session)).forEach(this::end);
            if (in(municipality).stream().filter(it -> it.isOf(account)).count() >= AT_MOST_EACH) {
                return Optional.empty();
            }
            open.add(watch);
        }
        opened.accept(municipality);
        watch.line().onCompletion(() -> open.remove(watch));
        watch.line().onError(_ -> open.remove(watch));
        firstSign(watch);
        return Optional.of(watch.line());
    }

    private Executor sender(Municipality municipality) {
        return work -> Thread.startVirtualThread(() -> municipalities.within(municipality, work));
    }

    private void firstSign(Watch watch) {
        try {
            if (latelyLost(watch.hat())) {
                watch.lookAgain();
            } else {
                watch.here(today.day());
            }
        } catch (RuntimeException unreachable) {
            end(watch);
            throw unreachable;
        }
    }

    /** For a page that has no line: whether it should ask for itself anew. */
    boolean latelyLost(Hat hat) {
        var midnight = LocalTime.ofInstant(today.now(), Today.ZONE).toSecondOfDay();
        return midnight < LATELY.toSeconds()
                || jdbc.sql("select access.lately_lost(:reader, cast(:inbox as uuid), :seconds)")
                        .param("reader", hat.assignment())
                        .param("inbox", hat.inbox())
                        .param("seconds", (int) LATELY.toSeconds())
                        .query(Boolean.class)
                        .single();
    }

    List<Watch> in(Municipality municipality) {
        return open.stream().filter(watch -> watch.isIn(municipality)).toList();
    }

    /** Those of the readers that lost something. */
    List<Watch> of(Municipality municipality, Set<String> readers) {
        return in(municipality).stream()
                .filter(watch -> readers.stream().anyMatch(watch::isFor))
                .toList();
    }

    /** Whoever gives signs begins with the first line. */
    void onOpen(Consumer<Municipality> listener) {
        opened = listener;
    }

    /** What a heartbeat is for: ends the lines that nobody may keep open, reassures the others. */
    void beat(Municipality municipality) {
        in(municipality).stream().filter(this::stays).forEach(watch -> watch.here(today.day()));
    }

    void lookAgain(List<Watch> lines) {
        lines.stream().filter(this::stays).forEach(Watch::lookAgain);
    }

    void endAll() {
        open.forEach(Watch::end);
        open.clear();
    }

    private boolean stays(Watch watch) {
        var stays =
                sessions.wears(watch.session(), watch.account(), watch.hat().assignment())
                        && hats.worn(watch.account(), watch.hat().assignment()).isPresent();
        if (!stays) {
            end(watch);
        }
        return stays;
    }

    private void end(Watch watch) {
        open.remove(watch);
        watch.end();
    }
}
