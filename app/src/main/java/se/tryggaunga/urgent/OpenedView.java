package se.tryggaunga.urgent;

import java.util.List;
import se.tryggaunga.cases.OwnFacts;
import se.tryggaunga.shell.Audience;

/**
 * What an urgent access shows.
 *
 * @param hosted whether the case's own pages open too: the reader's area holds it together
 */
public record OpenedView(
        Opened opened, boolean hosted, List<OwnFacts.Entry> facts, Audience audience) {

    public OpenedView {
        facts = List.copyOf(facts);
    }
}
