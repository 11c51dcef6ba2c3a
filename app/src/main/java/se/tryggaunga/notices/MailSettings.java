package se.tryggaunga.notices;

import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.tryggaunga.notices.domain.Address;

/**
 * What the operator states: {@code trygga.mail.host=mail.example} and, for each municipality that
 * sends, {@code trygga.mail.senders.eskilstuna.from} and {@code ….page}. Without them no mail is
 * sent.
 *
 * @param tlsFromStart TLS before the first word (port 465); otherwise STARTTLS
 * @param lease how long a node may hold a mail before another takes it over
 */
@ConfigurationProperties("trygga.mail")
record MailSettings(
        @Nullable String host,
        @DefaultValue("587") int port,
        @Nullable String user,
        @DefaultValue("") String password,
        @DefaultValue("false") boolean tlsFromStart,
        @DefaultValue("3m") Duration lease,
        @DefaultValue Map<String, Sender> senders) {

    MailSettings {
        senders = Map.copyOf(senders);
    }

    /**
     * A municipality as the one who sends.
     *
     * @param page where people sign in
     * @param at time of day, by the municipality's clock
     */
    record Sender(String from, URI page, @DefaultValue("07:00") String at) {

        Sender {
            if (Address.of(from).isEmpty()) {
                throw new IllegalArgumentException("trygga.mail.senders: from is no address");
            }
            LocalTime.parse(at);
        }

        String domain() {
            return from.substring(from.indexOf('@') + 1);
        }

        LocalTime time() {
            return LocalTime.parse(at);
        }
    }

    /** Nothing where no mail is sent. */
    Optional<Sender> sender(String municipality) {
        return host == null || host.isBlank()
                ? Optional.empty()
                : senders.entrySet().stream()
                        .filter(each -> plain(each.getKey()).equals(plain(municipality)))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    /** What stays on this computer needs no TLS. */
    boolean local() {
        return host != null
                && (host.equals("localhost") || host.startsWith("127.") || host.equals("::1"));
    }

    /** The environment has neither small letters nor hyphens. */
    private static String plain(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** Ends up in logs, so it holds no password. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
