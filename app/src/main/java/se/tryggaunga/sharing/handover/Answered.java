package se.tryggaunga.sharing.handover;

import java.util.List;
import se.tryggaunga.sharing.decision.Decision;
import se.tryggaunga.sharing.decision.Finding;
import se.tryggaunga.sharing.decision.Question;

/**
 * What the rules answer, and who can decide on it.
 *
 * @param mine whether the acting hat decides itself
 * @param deciders others to whom the decision can be handed
 */
public record Answered(
        Question question, Decision decision, boolean mine, List<Colleague> deciders) {

    public Answered {
        deciders = List.copyOf(deciders);
    }

    public boolean possible() {
        return decision.finding() != Finding.NOT_ALLOWED && (mine || !deciders.isEmpty());
    }

    public boolean toWeigh() {
        return decision.finding() == Finding.TO_WEIGH;
    }

    /** Somebody must decide, and nobody is named for it. */
    public boolean nobodyDecides() {
        return decision.finding() != Finding.NOT_ALLOWED && !possible();
    }
}
