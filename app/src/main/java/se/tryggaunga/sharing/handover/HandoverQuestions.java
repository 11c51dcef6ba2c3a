package se.tryggaunga.sharing.handover;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.Acting;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.people.Young;
import se.tryggaunga.sharing.Handable;
import se.tryggaunga.sharing.KnownCircumstances;
import se.tryggaunga.sharing.RuleBooks;
import se.tryggaunga.sharing.decision.Decision;
import se.tryggaunga.sharing.decision.FamilysYes;
import se.tryggaunga.sharing.decision.Finding;
import se.tryggaunga.sharing.decision.Kind;
import se.tryggaunga.sharing.decision.Party;
import se.tryggaunga.sharing.decision.Question;

/** Asks the rules with the real kind, owner, receiver and day. It decides nothing. */
@Component
class HandoverQuestions {

    private final RuleBooks books;
    private final KnownCircumstances known;
    private final Organisation organisation;
    private final Colleagues colleagues;
    private final Acting acting;

    HandoverQuestions(
            RuleBooks books,
            KnownCircumstances known,
            Organisation organisation,
            Colleagues colleagues,
            Acting acting) {
        this.books = books;
        this.known = known;
        this.organisation = organisation;
        this.colleagues = colleagues;
        this.acting = acting;
    }

    /** The areas that the rules know as receivers, the owner's own not among them. */
    List<String> receiving(String owner) {
        return organisation.areas().stream()
                .filter(area -> !area.id().equals(owner))
                .filter(area -> party(area.id()).isPresent())
                .map(area -> area.id())
                .toList();
    }

    /** What the fact can be about, as finely as the rules ask. */
    List<Kind> kinds(Handable fact) {
        return books.today().words().kinds().stream()
                .filter(kind -> kind.place() != null && kind.upper().equals(fact.kind()))
                .toList();
    }

    Answered answer(Asking asking, Chosen chosen) {
        var question = question(asking.fact(), asking.about(), chosen);
        var decision = books.today().answer(question);
        return answered(question, decision, asking.fact().area());
    }

    /** The same question as it was weighed, on today's rules. */
    Decision again(Handover handover, Weighing weighing) {
        var ages =
                weighing.age() == null
                        ? Map.<String, Integer>of()
                        : Map.of(Question.YOUNG, weighing.age());
        return books.today()
                .answer(
                        new Question(
                                books.day(),
                                code(handover.area()),
                                code(handover.toArea()),
                                weighing.toldKind(),
                                ages,
                                weighing.facts()));
    }

    private Question question(Handable fact, Young about, Chosen chosen) {
        var facts = new HashSet<>(chosen.facts());
        facts.addAll(known.about(fact.scope(), chosen.to().area(), fact.kind(), about));
        return new Question(
                books.day(),
                code(fact.area()),
                code(chosen.to().area()),
                chosen.kind(),
                Map.of(Question.YOUNG, about.person().age(books.day())),
                facts);
    }

    /** Whether the family's yes is among the circumstances, so that it falls with it. */
    boolean restsOnYes(Question question) {
        return question.facts().contains(books.today().words().factOf(FamilysYes.VALID));
    }

    private Answered answered(Question question, Decision decision, String owner) {
        var decider = decision.decider();
        if (decision.finding() == Finding.NOT_ALLOWED) {
            return new Answered(question, decision, false, List.of());
        }
        if (books.today().words().decidesOneself(decider)) {
            return new Answered(question, decision, true, List.of());
        }
        var me = acting.hat().assignment();
        var all = colleagues.deciders(decider, owner, acting.hat().unit());
        return new Answered(
                question,
                decision,
                all.stream().anyMatch(each -> each.assignment().equals(me)),
                all.stream().filter(each -> !each.assignment().equals(me)).toList());
    }

    private String code(String area) {
        return party(area).map(Party::code).orElseThrow();
    }

    private Optional<Party> party(String id) {
        var area = organisation.area(id);
        return books.today().words().area(area.kind(), area.legalForm(), books.day());
    }
}
