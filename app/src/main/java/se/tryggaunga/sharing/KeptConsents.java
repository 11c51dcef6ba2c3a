package se.tryggaunga.sharing;

import java.util.List;
import org.springframework.stereotype.Component;
import se.tryggaunga.records.Disposable;

/** In what order this module's tables of a scope are emptied. */
@Component
class KeptConsents implements Disposable {

    private static final int AFTER_CASES_AND_CONCERNS = 40;

    @Override
    public List<String> tables() {
        return List.of(
                "sharing.withdrawn_part",
                "sharing.withdrawal",
                "sharing.aside",
                "sharing.rectification",
                "sharing.restriction",
                "sharing.sheet",
                "sharing.maturity",
                "sharing.answer",
                "sharing.coverage",
                "sharing.consent",
                "sharing.handed_over",
                "sharing.disclosure");
    }

    @Override
    public List<String> ofTheScope() {
        return List.of("sharing.ending");
    }

    @Override
    public int order() {
        return AFTER_CASES_AND_CONCERNS;
    }
}
