package se.tryggaunga.cases;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggaunga.cases.store.MinutesStore;
import se.tryggaunga.sharing.Handable;
import se.tryggaunga.sharing.HandableFacts;
import se.tryggaunga.sharing.Passage;

/** What a meeting decided, once its minutes are adopted: before that nobody else reads it. */
@Component
class HandableDecisions implements HandableFacts {

    private final MinutesStore minutes;
    private final HandableWords words;

    HandableDecisions(MinutesStore minutes, HandableWords words) {
        this.minutes = minutes;
        this.words = words;
    }

    @Override
    public String word() {
        return "beslut";
    }

    @Override
    public Optional<Handable> find(UUID scope, UUID fact) {
        return words.in(
                scope,
                file ->
                        minutes.adopted(scope, fact)
                                .filter(decision -> words.own(decision.area()))
                                .map(decision -> handable(file, fact, decision)));
    }

    @Override
    public void close(UUID scope, UUID fact) {
        minutes.close(fact);
    }

    @Override
    public void release(Handable fact, Collection<UUID> seats) {
        minutes.releaseOne(fact.fact(), fact.version(), seats);
    }

    private static Handable handable(CaseFile file, UUID item, MinutesStore.Adopted decision) {
        return new Handable(
                file.id(),
                "decision",
                item,
                decision.version(),
                decision.area(),
                PlanDesk.PLAN,
                Passage.of(decision.words()),
                decision.releasedTo(),
                file.path("/moten/" + decision.meeting()));
    }
}
