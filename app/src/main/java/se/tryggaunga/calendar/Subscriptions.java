package se.tryggaunga.calendar;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Hats;
import se.tryggaunga.cases.MeetingTime;

/**
 * A calendar asks at an address. Nobody has signed in: whoever has the secret is told the times
 * that its owner would read right now, under that hat, and there is nothing else to ask for.
 */
@Service
public class Subscriptions {

    /** What the log says that the reading was for; the address itself stands nowhere. */
    private static final String PURPOSE = "calendar feed";

    private final Feeds feeds;
    private final Hats hats;
    private final Acting acting;

    Subscriptions(Feeds feeds, Hats hats, Acting acting) {
        this.feeds = feeds;
        this.hats = hats;
        this.acting = acting;
    }

    /** The times, in the language that the address was opened in. */
    public record Told(List<MeetingTime> times, String language) {}

    /**
     * Empty for an address that is closed, never was, or whose owner no longer works here. None of
     * that is logged: whoever guesses at addresses finds none, and shall not fill the log.
     */
    public Optional<Told> at(String secret) {
        return feeds.holder(secret).flatMap(this::told);
    }

    private Optional<Told> told(Holder holder) {
        return hats.of(holder.person()).stream()
                .filter(hat -> hat.assignment().equals(holder.assignment()))
                .findFirst()
                .map(hat -> acting.as(hat, PURPOSE, () -> feeds.fetched(holder.feed())))
                .map(times -> new Told(times, holder.language()));
    }
}
