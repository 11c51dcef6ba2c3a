package se.tryggaunga.urgent;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import se.tryggaunga.records.Disposable;
import se.tryggaunga.records.DisposalKind;

/** That somebody opened a case in haste goes before the case; a question in haste by itself. */
@Component
class KeptOpenings implements Disposable {

    private static final int BEFORE_CASES = 12;

    @Override
    public List<String> tables() {
        return List.of("urgent.opening", "urgent.answer", "urgent.request");
    }

    @Override
    public int order() {
        return BEFORE_CASES;
    }

    /** What a board can have a rule for here. */
    @Configuration(proxyBeanMethods = false)
    static class Kinds {

        @Bean
        DisposalKind urgentQuestions() {
            return DisposalKind.byParts("urgent");
        }
    }
}
