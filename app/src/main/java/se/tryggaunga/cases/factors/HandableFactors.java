package se.tryggaunga.cases.factors;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggaunga.cases.CaseFile;
import se.tryggaunga.cases.CaseStep;
import se.tryggaunga.cases.Cases;
import se.tryggaunga.cases.HandableWords;
import se.tryggaunga.cases.NotYet;
import se.tryggaunga.sharing.Handable;
import se.tryggaunga.sharing.HandableFacts;
import se.tryggaunga.sharing.MarkedText;
import se.tryggaunga.sharing.Passage;

/** The own party's factors, each line by itself. */
@Component
class HandableFactors implements HandableFacts {

    private final FactorStore factors;
    private final Cases cases;
    private final HandableWords words;

    HandableFactors(FactorStore factors, Cases cases, HandableWords words) {
        this.factors = factors;
        this.cases = cases;
        this.words = words;
    }

    @Override
    public String word() {
        return "faktor";
    }

    @Override
    public Optional<Handable> find(UUID scope, UUID fact) {
        return words.in(
                scope,
                file ->
                        factors.latest(scope).stream()
                                .filter(factor -> factor.id().equals(fact))
                                .filter(factor -> words.own(factor.area()))
                                .findFirst()
                                .map(factor -> handable(file, factor)));
    }

    /**
     * @throws NotYet before the picture opens: until then nobody else reads it
     */
    @Override
    public void close(UUID scope, UUID fact) {
        if (cases.steps(scope).stream().noneMatch(step -> step.step() == CaseStep.PICTURE_OPEN)) {
            throw new NotYet("cases.err.not-open");
        }
        factors.close(fact);
    }

    @Override
    public void release(Handable fact, Collection<UUID> seats) {
        factors.release(fact.fact(), fact.version(), seats);
    }

    private static Handable handable(CaseFile file, Factor factor) {
        return new Handable(
                file.id(),
                "factor",
                factor.id(),
                factor.version(),
                factor.area(),
                factor.kind(),
                lines(factor),
                factor.releasedTo(),
                file.path("/kartlaggning/faktorer#" + factor.anchor()));
    }

    private static List<Passage> lines(Factor factor) {
        return FactorWords.lines(factor).stream()
                .map(line -> Passage.line(MarkedText.forOthers(line)))
                .toList();
    }
}
