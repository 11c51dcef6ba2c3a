package se.tryggaunga.cases;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Grants;
import se.tryggaunga.access.SeenAs;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.sharing.MarkedText;

/**
 * Shows what another seat in a case sees: the facts that the reader reads, with gaps where the
 * other does not. What only the other reads is never shown.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Sights {

    private final List<SeenFacts> facts;
    private final SeenAs seenAs;
    private final Grants grants;
    private final CaseDesk desk;

    Sights(List<SeenFacts> facts, SeenAs seenAs, Grants grants, CaseDesk desk) {
        this.facts = List.copyOf(facts);
        this.seenAs = seenAs;
        this.grants = grants;
        this.desk = desk;
    }

    /**
     * @throws NotFound unless the seat is taken by somebody who signs in, and reads the case today
     */
    public Sight of(CaseView view, UUID seatId) {
        var seat =
                view.members().stream()
                        .filter(each -> each.id().equals(seatId) && each.signsIn())
                        .findFirst()
                        .orElseThrow(NotFound::new);
        var other = seat.assignment();
        if (other == null) {
            throw new NotFound();
        }
        var theirs = seenAs.as(view.id(), view.file().hostArea(), other, () -> readIn(view.file()));
        desk.log().read(view.id(), "case-seen-as");
        return new Sight(
                seat, read(view.file()).map(fact -> line(fact, seat.area(), theirs)).toList());
    }

    /** The versions that the acting hat reads. */
    private Set<String> readIn(CaseFile file) {
        grants.narrowTo(file.id());
        return read(file).map(SeenFact::key).collect(Collectors.toSet());
    }

    private Stream<SeenFact> read(CaseFile file) {
        return facts.stream().flatMap(each -> each.in(file).stream());
    }

    /** What is about others stays with the area that wrote it. */
    private Sight.Line line(SeenFact fact, String seatArea, Set<String> theirs) {
        var words =
                fact.area().equals(seatArea) ? fact.words() : MarkedText.forOthers(fact.words());
        return new Sight.Line(
                fact.title(), desk.areaName(fact.area()), words, theirs.contains(fact.key()));
    }
}
