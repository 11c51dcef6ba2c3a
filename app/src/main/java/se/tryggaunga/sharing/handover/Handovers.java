package se.tryggaunga.sharing.handover;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Audiences;
import se.tryggaunga.people.People;
import se.tryggaunga.people.Sheltered;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.sharing.Handable;
import se.tryggaunga.sharing.HandableFacts;
import se.tryggaunga.sharing.decision.Kind;
import se.tryggaunga.sharing.restriction.Restrictions;

/** Prepares what one's own party may hand over on another ground. Sv: utlämnanden. */
@Service
@Transactional
public class Handovers {

    private final List<HandableFacts> sources;
    private final HandoverQuestions questions;
    private final Colleagues colleagues;
    private final People people;
    private final Sheltered sheltered;
    private final Restrictions restrictions;
    private final Audiences audiences;
    private final Deciding deciding;
    private final HandoverDesk desk;

    Handovers(
            List<HandableFacts> sources,
            HandoverQuestions questions,
            Colleagues colleagues,
            People people,
            Sheltered sheltered,
            Restrictions restrictions,
            Audiences audiences,
            Deciding deciding,
            HandoverDesk desk) {
        this.sources = List.copyOf(sources);
        this.questions = questions;
        this.colleagues = colleagues;
        this.people = people;
        this.sheltered = sheltered;
        this.restrictions = restrictions;
        this.audiences = audiences;
        this.deciding = deciding;
        this.desk = desk;
    }

    /**
     * @param word which kind of fact, as addresses say it
     */
    public Asking asking(String word, UUID scope, UUID id) {
        var fact =
                sources.stream()
                        .filter(source -> source.word().equals(word))
                        .findFirst()
                        .flatMap(source -> source.find(scope, id))
                        .orElseThrow(() -> denied(scope));
        var about = people.young(scope).orElseThrow(() -> denied(scope));
        restrictions.requireFree(scope, id);
        desk.log().read(scope, "handover-" + fact.what());
        var areas = questions.receiving(fact.area());
        return new Asking(
                fact,
                about,
                let(scope, colleagues.receivers(areas)),
                areas,
                audiences.of(scope, fact.area(), fact.kind(), fact.releasedTo()));
    }

    /** Of the group alone, where an identity is protected. */
    private List<Colleague> let(UUID scope, List<Colleague> all) {
        var let = sheltered.let(scope, all.stream().map(Colleague::assignment).toList());
        return all.stream().filter(each -> let.contains(each.assignment())).toList();
    }

    public List<Kind> kinds(Handable fact) {
        return questions.kinds(fact);
    }

    /** What the rules say; nothing is kept. In the transaction that has asked. */
    public Answered answer(Asking asking, Chosen chosen) {
        var scope = asking.fact().scope();
        desk.narrowTo(scope);
        var answered = questions.answer(asking, chosen);
        return new Answered(
                answered.question(),
                answered.decision(),
                answered.mine(),
                let(scope, answered.deciders()));
    }

    /**
     * Keeps what is to be handed over and why. It is handed over at once by the one who decides
     * such things; otherwise it waits for the one that is asked.
     *
     * @param decider who is asked; none where the acting hat decides itself
     */
    public UUID prepare(Asking asking, Chosen chosen, Reasons reasons, @Nullable UUID decider) {
        var answered = answer(asking, chosen);
        var by = decider == null && answered.mine() ? desk.hat().assignment() : decider;
        if (!answered.possible() || by == null || !mayDecide(answered, by)) {
            throw new NotFound();
        }
        requireGroup(asking, chosen, by);
        sheltered.refuseWhereabouts(
                asking.fact().scope(), List.of(asking.words(chosen.kept()), chosen.to().name()));
        var weighing = weighing(answered, reasons, by);
        return deciding.prepare(handover(asking, chosen, weighing.restsOn()), weighing);
    }

    /**
     * About a protected identity nobody outside the group reads through the product; whoever does
     * not sign in reads nothing here.
     */
    private void requireGroup(Asking asking, Chosen chosen, UUID by) {
        var scope = asking.fact().scope();
        sheltered.require(scope, by);
        if (chosen.to().assignment() != null) {
            sheltered.require(scope, chosen.to().assignment());
        }
    }

    private boolean mayDecide(Answered answered, UUID by) {
        return answered.mine() && by.equals(desk.hat().assignment())
                || answered.deciders().stream().anyMatch(each -> each.assignment().equals(by));
    }

    private Handover handover(Asking asking, Chosen chosen, String restsOn) {
        var fact = asking.fact();
        return new Handover(
                UUID.randomUUID(),
                fact.scope(),
                fact.area(),
                fact.kind(),
                fact.what(),
                fact.fact(),
                fact.version(),
                asking.about().person().fullName(),
                asking.words(chosen.kept()),
                chosen.to().area(),
                chosen.to().assignment(),
                chosen.to().name(),
                restsOn,
                chosen.until(),
                desk.hat().assignment());
    }

    private Weighing weighing(Answered answered, Reasons reasons, UUID by) {
        var question = answered.question();
        var decision = answered.decision();
        var ground = decision.grounds().getFirst().rule().words();
        return new Weighing(
                question.kind(),
                question.ages().values().stream().findFirst().orElse(null),
                question.facts(),
                questions.restsOnYes(question),
                decision.finding(),
                ground.ground(),
                ground.section(),
                decision.sentence(false),
                decision.decider(),
                by,
                reasons,
                desk.signature());
    }

    private NotFound denied(UUID scope) {
        desk.log().denied(scope, "handover");
        return new NotFound();
    }
}
