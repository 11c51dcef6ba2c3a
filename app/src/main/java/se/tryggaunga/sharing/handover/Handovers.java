package se.tryggaunga.sharing.handover;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Audiences;
import se.tryggaunga.people.People;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.sharing.Handable;
import se.tryggaunga.sharing.HandableFacts;
import se.tryggaunga.sharing.decision.Kind;

/** Prepares what one's own party may hand over on another ground. Sv: utlämnanden. */
@Service
@Transactional
public class Handovers {

    private final List<HandableFacts> sources;
    private final HandoverQuestions questions;
    private final Colleagues colleagues;
    private final People people;
    private final Audiences audiences;
    private final Deciding deciding;
    private final HandoverDesk desk;

    Handovers(
            List<HandableFacts> sources,
            HandoverQuestions questions,
            Colleagues colleagues,
            People people,
            Audiences audiences,
            Deciding deciding,
            HandoverDesk desk) {
        this.sources = List.copyOf(sources);
        this.questions = questions;
        this.colleagues = colleagues;
        this.people = people;
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
        desk.log().read(scope, "handover-" + fact.what());
        var areas = questions.receiving(fact.area());
        return new Asking(
                fact,
                about,
                colleagues.receivers(areas),
                areas,
                audiences.of(scope, fact.area(), fact.kind(), fact.releasedTo()));
    }

    public List<Kind> kinds(Handable fact) {
        return questions.kinds(fact);
    }

    /** What the rules say; nothing is kept. In the transaction that has asked. */
    public Answered answer(Asking asking, Chosen chosen) {
        desk.narrowTo(asking.fact().scope());
        return questions.answer(asking, chosen);
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
        var weighing = weighing(answered, reasons, by);
        return deciding.prepare(handover(asking, chosen, weighing.restsOn()), weighing);
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
