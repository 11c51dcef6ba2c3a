package se.tryggaunga.journal;

import java.util.List;
import org.springframework.stereotype.Component;
import se.tryggaunga.records.Disposable;

/** That something was taken along goes before the case. */
@Component
class KeptCopies implements Disposable {

    private static final int BEFORE_CASES = 14;

    @Override
    public List<String> tables() {
        return List.of("journal.copy");
    }

    @Override
    public int order() {
        return BEFORE_CASES;
    }
}
