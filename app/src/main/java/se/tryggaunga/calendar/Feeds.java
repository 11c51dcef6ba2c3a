package se.tryggaunga.calendar;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.audit.Log;
import se.tryggaunga.calendar.domain.Secret;
import se.tryggaunga.calendar.store.FeedStore;
import se.tryggaunga.cases.MeetingTime;
import se.tryggaunga.cases.MeetingTimes;
import se.tryggaunga.shared.Today;

/**
 * Addresses at which a calendar reads when a hat's meetings are: one for each hat, because one hat
 * is worn at a time and one employer's calendar has nothing to do with another's. Sv:
 * kalenderadress.
 */
@Service
@Transactional
public class Feeds {

    private final FeedStore store;
    private final MeetingTimes times;
    private final Log log;
    private final Today today;

    Feeds(FeedStore store, MeetingTimes times, Log log, Today today) {
        this.store = store;
        this.times = times;
        this.log = log;
        this.today = today;
    }

    /** The worn hat's, if it has one. */
    public Optional<Feed> mine() {
        return store.mine();
    }

    /**
     * A new address for the worn hat; the one before opens nothing from now on.
     *
     * @return its secret, given this once and kept nowhere
     */
    public String open(String language) {
        store.oneAtATime();
        close();
        var id = UUID.randomUUID();
        var secret = Secret.fresh();
        store.open(id, Secret.fingerprint(secret), language, today.now());
        log.own("calendar-opened", id);
        return secret;
    }

    /** What is closed already stays so. */
    public void close() {
        store.mine()
                .ifPresent(feed -> {
                    store.close(feed.id(), today.now());
                    log.own("calendar-closed", feed.id());
                });
    }

    /** Whose an address is; nobody acts yet. */
    Optional<Holder> holder(String secret) {
        return store.whose(Secret.fingerprint(secret), today.day());
    }

    /** What the acting hat's calendar is told, and that it asked. */
    List<MeetingTime> fetched(UUID feed) {
        store.fetched(feed, today.day());
        return times.mine();
    }
}
