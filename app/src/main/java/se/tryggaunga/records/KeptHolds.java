package se.tryggaunga.records;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** A hold that has ended goes with what it held; an extract by itself. */
@Component
class KeptHolds implements Disposable {

    private static final int FIRST = 5;

    @Override
    public List<String> tables() {
        return List.of(
                "records.case_hold",
                "records.extract_ruling",
                "records.extract_post",
                "records.extract_source",
                "records.extract_step",
                "records.extract_case");
    }

    @Override
    public int order() {
        return FIRST;
    }

    /** What a board can have a rule for here. */
    @Configuration(proxyBeanMethods = false)
    static class Kinds {

        @Bean
        DisposalKind extracts() {
            return DisposalKind.byParts("extract");
        }
    }
}
