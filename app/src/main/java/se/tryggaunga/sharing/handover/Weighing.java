package se.tryggaunga.sharing.handover;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.sharing.decision.Finding;

/**
 * Why something is or would be handed over, for those who answer for it. Sv: avvägning.
 *
 * @param age the young person's when it was weighed, if it was known
 * @param consentCounted whether the family's yes is among the circumstances
 * @param sentence what the rules answered
 * @param assignedTo who decides
 */
public record Weighing(
        String toldKind,
        @Nullable Integer age,
        Set<String> facts,
        boolean consentCounted,
        Finding finding,
        String ground,
        String section,
        String sentence,
        String decider,
        UUID assignedTo,
        Reasons reasons,
        String preparedBy) {

    /** "Förebygga och hindra brott, OSL 10 kap. 15 a §". */
    public String restsOn() {
        return section.isEmpty() ? ground : ground + ", " + section;
    }
}
