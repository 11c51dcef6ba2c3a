package se.tryggaunga.notices;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.audit.Log;
import se.tryggaunga.notices.domain.Answer;
import se.tryggaunga.notices.domain.Patience;
import se.tryggaunga.notices.store.MailStore;
import se.tryggaunga.notices.store.RoundStore;
import se.tryggaunga.shared.Today;

/**
 * Who holds which mail, and what became of it: each step is kept before the next is taken, so that
 * a node that dies leaves behind how far it had come. For the job, which acts for nobody.
 */
@Service
@Transactional
class Deliveries {

    private static final int KEPT_DAYS = 90;

    private final MailStore store;
    private final RoundStore rounds;
    private final Log log;
    private final Today today;
    private final MailSettings settings;

    Deliveries(MailStore store, RoundStore rounds, Log log, Today today, MailSettings settings) {
        this.store = store;
        this.rounds = rounds;
        this.log = log;
        this.today = today;
        this.settings = settings;
    }

    /** Makes out the day's mails, if nobody has. */
    void open() {
        rounds.open(today.day(), today.now())
                .ifPresent(round -> {
                    log.own("daily-mails", round);
                    rounds.giveUpBefore(today.day(), today.now())
                            .forEach(late -> log.own("daily-mail-given-up", late));
                    rounds.forgetBefore(today.day().minusDays(KEPT_DAYS));
                });
    }

    /** Takes over from nodes that are gone. */
    void takeOver() {
        var since = today.now().minus(settings.lease());
        rounds.takeBack(since);
        rounds.leaveUnsure(since, today.now()).forEach(mail -> log.own("daily-mail-unsure", mail));
    }

    Optional<MailStore.Claimed> claim() {
        return store.claim(UUID.randomUUID(), today.day(), today.now());
    }

    boolean hand(MailStore.Claimed mail) {
        return store.hand(mail, today.now());
    }

    void drop(MailStore.Claimed mail) {
        store.end(mail, "dropped", today.now());
        log.own("daily-mail-dropped", mail.id());
    }

    /** What the server said; the address stands in no log. */
    void keep(MailStore.Claimed mail, Answer answer) {
        if (answer == Answer.LATER) {
            store.later(mail, next(mail));
            return;
        }
        if (answer == Answer.UNREACHABLE) {
            store.unreachable(mail, today.now());
        }
        store.end(mail, MailStore.state(answer), today.now());
        log.own("daily-mail-" + answer.name().toLowerCase(Locale.ROOT), mail.id());
    }

    private Instant next(MailStore.Claimed mail) {
        return Patience.next(today.now(), mail.tries());
    }
}
