package se.tryggaunga.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.tryggaunga.notices.domain.Answer;

/** A conversation with the mail server. After a no it is not gone on with. */
final class MailLine implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MailLine.class);

    private final Transport transport;

    MailLine(Transport transport) {
        this.transport = transport;
    }

    Answer send(Letter letter) {
        try {
            transport.sendMessage(letter, letter.getAllRecipients());
            return Answer.SENT;
        } catch (MessagingException refused) {
            return read(refused, letter.handed());
        }
    }

    /** A server's words may repeat the address, so they go into no log. */
    private static Answer read(MessagingException refused, boolean handed) {
        for (Exception each = refused;
                each instanceof MessagingException link;
                each = link.getNextException()) {
            if (each instanceof SMTPAddressFailedException about) {
                return Answer.of(about.getReturnCode(), words(about), true, false);
            }
        }
        if (refused instanceof SMTPSendFailedException failed) {
            return Answer.of(failed.getReturnCode(), words(failed), false, handed);
        }
        return Answer.of(0, "", false, handed);
    }

    private static String words(Exception said) {
        var words = said.getMessage();
        return words == null ? "" : words;
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException gone) {
            LOG.debug("The mail server had left already");
        }
    }
}
