package se.tryggaunga.notices;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * A mail that knows when it leaves our hands. The same one again is the same to its last sign: its
 * Message-ID is the row's id and its date the round's, so that a mailbox can tell that it has it.
 */
final class Letter extends MimeMessage {

    private final String messageId;
    private BooleanSupplier mayHand = () -> true;
    private boolean handed;

    Letter(Session session, MailSettings.Sender from, String to, UUID id, Instant date)
            throws MessagingException {
        super(session);
        messageId = "<" + id + "@" + from.domain() + ">";
        setFrom(new InternetAddress(from.from()));
        setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        setSentDate(Date.from(date));
        // RFC 3834: nobody's holiday answer is to come back
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("X-Auto-Response-Suppress", "All");
    }

    void says(String language, String subject, String body) throws MessagingException {
        setSubject(subject, "UTF-8");
        setText(body, "UTF-8");
        setHeader("Content-Language", language);
        saveChanges();
    }

    /** Asked when the server is ready for the mail and has nothing of it yet. */
    Letter handedOnlyIf(BooleanSupplier may) {
        mayHand = may;
        return this;
    }

    /** Whether the server has been given any of it. */
    boolean handed() {
        return handed;
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        if (!mayHand.getAsBoolean()) {
            // the line is cut before the end, and the server throws away what has none
            throw new IOException("Another has taken this mail over");
        }
        handed = true;
        super.writeTo(out, ignored);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
