package se.tryggaunga.notices;

import java.time.LocalTime;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.tryggaunga.municipalities.Municipalities;

/** Whether and how this municipality sends mail, as the operator has said. */
@Service
public class MailStatus {

    private final MailSettings settings;
    private final Municipalities municipalities;

    MailStatus(MailSettings settings, Municipalities municipalities) {
        this.settings = settings;
        this.municipalities = municipalities;
    }

    /** Who sends, from when on in the day, to which page it leads, and through which server. */
    public record Sending(String from, LocalTime at, String page, String server) {}

    /** Nothing where no mail is sent. */
    public Optional<Sending> sending() {
        return settings.sender(municipalities.current().code())
                .map(sender ->
                        new Sending(
                                sender.from(),
                                sender.time(),
                                sender.page().toString(),
                                String.valueOf(settings.host())));
    }
}
