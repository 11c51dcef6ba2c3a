package se.tryggaunga.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.tryggaunga.notices.domain.Answer;

/**
 * The mail server that the operator has named. Over TLS with a certificate that holds, or not at
 * all, unless it is on this computer. Sv: mejlserver.
 */
@Component
class MailServer {

    private static final String CONNECT_MILLIS = "10000";

    /** Shorter than a claim lasts, so that no node waits for an answer past it. */
    private static final String ANSWER_MILLIS = "30000";

    private final MailSettings settings;
    private final Session session;

    @Autowired
    MailServer(MailSettings settings) {
        this(settings, !settings.local());
    }

    MailServer(MailSettings settings, boolean requireTls) {
        this.settings = settings;
        session = Session.getInstance(properties(settings, requireTls));
    }

    Session session() {
        return session;
    }

    /** A conversation in which one mail after the other is handed over. */
    MailLine open() throws MessagingException {
        var transport = session.getTransport("smtp");
        transport.connect(
                settings.host(),
                settings.port(),
                settings.user(),
                settings.user() == null ? null : settings.password());
        return new MailLine(transport);
    }

    /** One mail that somebody waits for; what does not go now does not go. */
    Answer sendNow(Letter letter) {
        try (var line = open()) {
            return line.send(letter);
        } catch (MessagingException unreachable) {
            return Answer.LATER;
        }
    }

    static Properties properties(MailSettings settings, boolean requireTls) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.auth", String.valueOf(settings.user() != null));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(settings.tlsFromStart()));
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty(
                "mail.smtp.starttls.required",
                String.valueOf(requireTls && !settings.tlsFromStart()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        return properties;
    }
}
