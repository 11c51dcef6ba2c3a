package se.tryggaunga.access.web.watch;

import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import se.tryggaunga.access.Hat;
import se.tryggaunga.municipalities.Municipality;

/** One browser's open line, under one hat. Its words are signs; none of them says about what. */
final class Watch {

    private static final Logger log = LoggerFactory.getLogger(Watch.class);

    static final String STILL_HERE = "kvar";
    static final String LOOK_AGAIN = "se-igen";

    /** For ever: who may keep it open is asked again and again, not settled by a clock. */
    private static final long NO_TIMEOUT = 0;

    private static final long RETRY_MILLIS = 3_000;

    private final Municipality municipality;
    private final Executor sender;
    private final UUID account;
    private final Hat hat;
    private final String session;
    private final SseEmitter line = new SseEmitter(NO_TIMEOUT);
    private volatile LocalDate day;
    private boolean sending;
    private @Nullable String waiting;

    /**
     * @param sender sends in the municipality: the first sign also keeps the session
     * @param session its id; it is another one after unlocking, so the line ends with the old
     */
    Watch(
            Municipality municipality,
            Executor sender,
            UUID account,
            Hat hat,
            String session,
            LocalDate day) {
        this.municipality = municipality;
        this.sender = sender;
        this.account = account;
        this.hat = hat;
        this.session = session;
        this.day = day;
    }

    boolean isIn(Municipality other) {
        return municipality.code().equals(other.code());
    }

    UUID account() {
        return account;
    }

    boolean isOf(UUID other) {
        return account.equals(other);
    }

    Hat hat() {
        return hat;
    }

    String session() {
        return session;
    }

    boolean isOfSession(String other) {
        return session.equals(other);
    }

    /** Whether the reader in the ledger is this hat, or its inbox. */
    boolean isFor(String reader) {
        var inbox = hat.inbox();
        return reader.equals(hat.assignment().toString())
                || inbox != null && reader.equals(inbox.toString());
    }

    SseEmitter line() {
        return line;
    }

    /** Still here, nothing lost. Over midnight a yes may have ended, so pages look again. */
    void here(LocalDate today) {
        var sign = today.equals(day) ? STILL_HERE : LOOK_AGAIN;
        day = today;
        say(sign);
    }

    void lookAgain() {
        say(LOOK_AGAIN);
    }

    void end() {
        line.complete();
    }

    /**
     * On a thread of its own: a browser that has gone to sleep keeps nobody waiting. While a sign
     * is on its way the next one waits, and looking again goes before all.
     */
    private synchronized void say(String sign) {
        if (!sending) {
            sending = true;
            sender.execute(() -> send(sign));
        } else if (sign.equals(LOOK_AGAIN)) {
            waiting = sign;
        }
    }

    private void send(String first) {
        for (String sign = first; sign != null; sign = next()) {
            try {
                line.send(SseEmitter.event().name(sign).reconnectTime(RETRY_MILLIS).data(""));
            } catch (IOException | IllegalStateException gone) {
                close();
            }
        }
    }

    private void close() {
        try {
            line.complete();
        } catch (IllegalStateException closed) {
            log.debug("The container has closed the line already", closed);
        }
    }

    private synchronized @Nullable String next() {
        var next = waiting;
        waiting = null;
        sending = next != null;
        return next;
    }
}
