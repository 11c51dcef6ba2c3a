package se.tryggaunga.cases.factors;

import static se.tryggaunga.shell.Text.text;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.tryggaunga.cases.CaseFile;
import se.tryggaunga.cases.SeenFact;
import se.tryggaunga.cases.SeenFacts;

/** Factors, each by itself, for "Visa som". */
@Component
@Order(2)
class SeenFactors implements SeenFacts {

    private final FactorStore factors;

    SeenFactors(FactorStore factors) {
        this.factors = factors;
    }

    @Override
    public List<SeenFact> in(CaseFile file) {
        return factors.latest(file.id()).stream()
                .map(factor ->
                        new SeenFact(
                                factor.id() + "/" + factor.version(),
                                text("cases.factor"),
                                factor.area(),
                                String.join("\n", FactorWords.lines(factor))))
                .toList();
    }
}
