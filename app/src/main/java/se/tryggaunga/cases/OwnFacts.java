package se.tryggaunga.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the acting hat's own party has written in a scope, for the page that is left when access
 * ends.
 */
public interface OwnFacts {

    List<Entry> own(UUID scope);

    record Entry(Instant at, String title, String text) {}
}
