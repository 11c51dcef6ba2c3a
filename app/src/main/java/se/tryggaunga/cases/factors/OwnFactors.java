package se.tryggaunga.cases.factors;

import static se.tryggaunga.shell.Text.text;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.Acting;
import se.tryggaunga.cases.OwnFacts;

/** The party's own factors, for one who is no longer in the case. */
@Component
@Order(11)
class OwnFactors implements OwnFacts {

    private final FactorStore factors;
    private final Acting acting;

    OwnFactors(FactorStore factors, Acting acting) {
        this.factors = factors;
        this.acting = acting;
    }

    @Override
    public List<Entry> own(UUID scope) {
        var area = acting.hat().area();
        return factors.latest(scope).stream()
                .filter(factor -> factor.area().equals(area))
                .map(factor ->
                        Entry.written(
                                factor.writtenAt(),
                                text("cases.factor"),
                                String.join("\n", FactorWords.lines(factor))))
                .toList();
    }
}
