package se.tryggaunga.notices;

import jakarta.mail.MessagingException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.notices.domain.Answer;
import se.tryggaunga.notices.store.MailStore;

/**
 * Sends what is due, one mail at a time: claimed, handed over, and what came of it kept. Outside of
 * any transaction, for a mail server takes its time. Sv: utskick.
 */
@Component
class Mailing {

    private static final Logger LOG = LoggerFactory.getLogger(Mailing.class);

    /** The municipality's other jobs wait meanwhile; what is left is sent the next minute. */
    private static final Duration TURN = Duration.ofSeconds(30);

    /** After so many noes in a row it is the server that cannot, and not the mails. */
    private static final int NOES = 3;

    private final Deliveries deliveries;
    private final Letters letters;
    private final MailServer server;
    private final Municipalities municipalities;

    Mailing(
            Deliveries deliveries,
            Letters letters,
            MailServer server,
            Municipalities municipalities) {
        this.deliveries = deliveries;
        this.letters = letters;
        this.server = server;
        this.municipalities = municipalities;
    }

    void sendDue() {
        deliveries.takeOver();
        long end = System.nanoTime() + TURN.toNanos();
        try (var turn = new Turn()) {
            while (System.nanoTime() < end && turn.noes < NOES) {
                var mail = deliveries.claim();
                if (mail.isEmpty()) {
                    return;
                }
                turn.send(mail.get());
            }
        }
    }

    /** One conversation with the server, begun anew after each no. */
    private final class Turn implements AutoCloseable {

        private @Nullable MailLine line;
        private int noes;

        void send(MailStore.Claimed mail) {
            var address = mail.address();
            if (address == null) {
                deliveries.drop(mail);
                return;
            }
            var letter =
                    letters.daily(mail.id(), mail.round(), address, mail.language())
                            .handedOnlyIf(() -> deliveries.hand(mail));
            var answer = say(letter);
            deliveries.keep(mail, answer);
            noes = answer == Answer.LATER ? noes + 1 : 0;
            if (answer != Answer.SENT) {
                close();
            }
        }

        private Answer say(Letter letter) {
            try {
                if (line == null) {
                    line = server.open();
                }
                return line.send(letter);
            } catch (MessagingException unreachable) {
                LOG.warn(
                        "The mail server does not take mail of {}: {}",
                        municipalities.current().code(),
                        unreachable.getClass().getSimpleName());
                noes = NOES;
                return Answer.LATER;
            }
        }

        @Override
        public void close() {
            if (line != null) {
                line.close();
                line = null;
            }
        }
    }
}
