package se.tryggaunga.sharing.handover;

import java.util.List;
import java.util.Set;
import se.tryggaunga.people.Young;
import se.tryggaunga.sharing.Handable;
import se.tryggaunga.sharing.Passage;
import se.tryggaunga.shell.Audience;

/**
 * A fact that somebody thinks of handing over, and to whom it could be.
 *
 * @param about whom it is about
 * @param readers those who read it already
 */
public record Asking(
        Handable fact,
        Young about,
        List<Colleague> receivers,
        List<String> areas,
        Audience readers) {

    public Asking {
        receivers = List.copyOf(receivers);
        areas = List.copyOf(areas);
    }

    /** The words exactly as they would be handed over. */
    public String words(Set<Integer> kept) {
        return Passage.kept(fact.passages(), kept);
    }
}
