package se.tryggaunga.notices;

import jakarta.mail.MessagingException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.shell.Text;

/**
 * The three mails that leave the product, the same words for everybody. None says whom or what
 * something is about, nor how much there is. Sv: mejl.
 */
@Component
class Letters {

    private final MailSettings settings;
    private final MailServer server;
    private final Municipalities municipalities;

    Letters(MailSettings settings, MailServer server, Municipalities municipalities) {
        this.settings = settings;
        this.server = server;
        this.municipalities = municipalities;
    }

    /** Whether the municipality of this thread sends mail at all. */
    boolean on() {
        return settings.sender(municipalities.current().code()).isPresent();
    }

    /** There is something to do or to read. */
    Letter daily(UUID id, Instant round, String to, String language) {
        return letter("notices.mail.daily", id, round, to, language, "");
    }

    /** Shows that whoever says that an address is theirs reads what comes there. */
    Letter code(Instant now, String to, String language, String code) {
        return letter("notices.mail.code", UUID.randomUUID(), now, to, language, code);
    }

    /** To the address that gets no more mail: somebody else may have changed it. */
    Letter moved(Instant now, String to, String language) {
        return letter("notices.mail.moved", UUID.randomUUID(), now, to, language, "");
    }

    private Letter letter(
            String key, UUID id, Instant date, String to, String language, String code) {
        var sender = settings.sender(municipalities.current().code()).orElseThrow();
        var locale = Locale.of(language);
        try {
            var letter = new Letter(server.session(), sender, to, id, date);
            letter.says(
                    language,
                    Text.in(locale, key + ".subject"),
                    Text.in(locale, key + ".body", sender.page().toString(), code));
            return letter;
        } catch (MessagingException e) {
            throw new IllegalStateException("A mail cannot be written", e);
        }
    }
}
