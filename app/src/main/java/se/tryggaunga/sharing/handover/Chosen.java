package se.tryggaunga.sharing.handover;

import java.time.LocalDate;
import java.util.Set;

/**
 * What exactly, to whom and until when; and the circumstances that were said to hold.
 *
 * @param kind what it is about, as finely as the rules ask
 * @param kept the passages that are handed over
 */
public record Chosen(
        String kind, Receiver to, Set<Integer> kept, LocalDate until, Set<String> facts) {

    public Chosen {
        kept = Set.copyOf(kept);
        facts = Set.copyOf(facts);
    }
}
