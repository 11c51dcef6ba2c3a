package se.tryggaunga.moves;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import se.tryggaunga.access.MunicipalKey;
import se.tryggaunga.jobs.Job;
import se.tryggaunga.moves.store.PostStore;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.municipalities.Municipality;
import se.tryggaunga.shared.Refusal;

/**
 * Carries what one municipality's database has for another's. A message is taken there in one
 * transaction and crossed off here in the next: killed in between, it is carried again and found to
 * be taken. Sv: bud.
 */
@Component
class Courier implements Job {

    static final String JOB = "moves";

    private static final Logger log = LoggerFactory.getLogger(Courier.class);

    private final Post post;
    private final Doorstep doorstep;
    private final Municipalities municipalities;
    private final MunicipalKey key;

    Courier(Post post, Doorstep doorstep, Municipalities municipalities, MunicipalKey key) {
        this.post = post;
        this.doorstep = doorstep;
        this.municipalities = municipalities;
        this.key = key;
    }

    @Override
    public String name() {
        return JOB;
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        post.stopBaseless();
        doorstep.toOpen().forEach(this::open);
        for (var message : post.waiting()) {
            try {
                carry(message);
                post.carried(message);
            } catch (TransactionException | DataAccessException later) {
                log.warn("A message to {} waits for its database", message.to());
            }
        }
    }

    /** Into the other database, under that one's key. */
    void carry(Message message) {
        var here = municipalities.current();
        var plain = message.sealed() == null ? null : key.open(message.sealed(), context(message));
        var there = municipalities.named(message.to());
        municipalities.within(there, () -> take(here, message, plain));
    }

    private void take(Municipality from, Message message, byte @Nullable [] plain) {
        var sealed = plain == null ? null : key.seal(plain, context(message));
        doorstep.take(
                from.code(),
                new Message(
                        message.id(),
                        message.to(),
                        message.what(),
                        message.move(),
                        message.open(),
                        sealed));
    }

    private void open(PostStore.ToOpen arrival) {
        try {
            doorstep.open(arrival);
        } catch (TransactionException | DataAccessException | Refusal later) {
            log.warn("A case that has come waits to be opened by hand");
        }
    }

    static String context(Message message) {
        return "move/" + message.move();
    }
}
