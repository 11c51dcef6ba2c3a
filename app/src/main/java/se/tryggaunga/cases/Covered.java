package se.tryggaunga.cases;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.tryggaunga.sharing.Consents;

/** Which areas the consent lets hear and read the plan today. */
@Component
class Covered {

    private final Consents consents;

    Covered(Consents consents) {
        this.consents = consents;
    }

    Set<String> byPlan(UUID scope) {
        return consents.coverage(scope).entrySet().stream()
                .filter(entry -> entry.getValue().contains(PlanDesk.PLAN))
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
