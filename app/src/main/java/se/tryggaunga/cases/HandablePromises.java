package se.tryggaunga.cases;

import static se.tryggaunga.shell.Text.text;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggaunga.cases.domain.Commitment;
import se.tryggaunga.cases.store.CommitmentStore;
import se.tryggaunga.sharing.Handable;
import se.tryggaunga.sharing.HandableFacts;
import se.tryggaunga.sharing.Passage;
import se.tryggaunga.shell.Text;

/** The own party's promises, once they are agreed: before that nobody else reads them. */
@Component
class HandablePromises implements HandableFacts {

    private final CommitmentStore promises;
    private final HandableWords words;

    HandablePromises(CommitmentStore promises, HandableWords words) {
        this.promises = promises;
        this.words = words;
    }

    @Override
    public String word() {
        return "atagande";
    }

    @Override
    public Optional<Handable> find(UUID scope, UUID fact) {
        return words.in(
                scope,
                file ->
                        promises.find(fact)
                                .filter(promise -> promise.scope().equals(scope))
                                .filter(promise -> words.own(promise.ownerArea()))
                                .filter(promise -> !promise.proposal())
                                .map(promise -> handable(file, promise)));
    }

    @Override
    public void close(UUID scope, UUID fact) {
        promises.close(fact);
    }

    @Override
    public void release(Handable fact, Collection<UUID> seats) {
        promises.release(fact.fact(), seats);
    }

    private Handable handable(CaseFile file, Commitment promise) {
        return new Handable(
                file.id(),
                "promise",
                promise.id(),
                promise.version(),
                promise.ownerArea(),
                PlanDesk.PLAN,
                List.of(
                        Passage.line(promise.what()),
                        Passage.line(text("plans.due") + " " + Text.date(promise.due()))),
                promises.releasedTo(promise.id()),
                file.path("/plan#" + promise.anchor()));
    }
}
