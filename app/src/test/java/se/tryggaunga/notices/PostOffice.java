package se.tryggaunga.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server on this computer that keeps what it is given, and can be in a bad mood. */
public final class PostOffice implements AutoCloseable {

    /** Something that happens while a mail comes in. */
    @FunctionalInterface
    public interface Step {

        Step NOTHING = (_, _) -> {};

        void at(String to, Line line) throws RejectException;
    }

    /** The connection, to be cut. */
    public record Line(MessageContext context) {

        public void cut() {
            try {
                ((org.subethamail.smtp.server.Session) context).closeSocket();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    /** A mail as it came. */
    public record Mail(String to, byte[] bytes) {

        public MimeMessage read() {
            try {
                return new MimeMessage(
                        Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            } catch (MessagingException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }

        public String text() {
            try {
                return read().getContent().toString().replace("\r\n", "\n");
            } catch (MessagingException | IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }

        public String header(String name) {
            try {
                var values = read().getHeader(name);
                return values == null ? "" : String.join(" ", values);
            } catch (MessagingException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
    }

    private final List<Mail> kept;
    private final SMTPServer server;

    /** When a receiver is named. */
    public volatile Step recipient = Step.NOTHING;

    /** When the whole mail has come, before it is kept. */
    public volatile Step content = Step.NOTHING;

    /** When it is kept, before the sender is told so. */
    public volatile Step keeping = Step.NOTHING;

    public PostOffice() {
        this(new CopyOnWriteArrayList<>());
    }

    /** One that keeps what it gets together with others. */
    public PostOffice(List<Mail> kept) {
        this.kept = kept;
        server =
                SMTPServer.port(0)
                        .bindAddress(InetAddress.getLoopbackAddress())
                        .messageHandlerFactory(Incoming::new)
                        .build();
        server.start();
    }

    public int port() {
        return server.getPortAllocated();
    }

    public List<Mail> mails() {
        return List.copyOf(kept);
    }

    public List<Mail> to(String address) {
        return kept.stream().filter(mail -> mail.to().equals(address)).toList();
    }

    /** Empty and in a good mood again. */
    public void tidy() {
        kept.clear();
        recipient = Step.NOTHING;
        content = Step.NOTHING;
        keeping = Step.NOTHING;
    }

    @Override
    public void close() {
        server.stop();
    }

    private final class Incoming implements MessageHandler {

        private final Line line;
        private String to = "";

        Incoming(MessageContext context) {
            line = new Line(context);
        }

        @Override
        public void from(String from) {}

        @Override
        public void recipient(String receiver) throws RejectException {
            to = receiver;
            recipient.at(to, line);
        }

        @Override
        public String data(InputStream in) throws RejectException, IOException {
            var bytes = in.readAllBytes();
            content.at(to, line);
            kept.add(new Mail(to, bytes));
            keeping.at(to, line);
            return null;
        }

        @Override
        public void done() {}
    }
}
