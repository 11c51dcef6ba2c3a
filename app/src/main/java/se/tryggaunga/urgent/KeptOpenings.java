package se.tryggaunga.urgent;

import java.util.List;
import org.springframework.stereotype.Component;
import se.tryggaunga.records.Disposable;

/** That somebody opened a case in haste goes before the case. */
@Component
class KeptOpenings implements Disposable {

    private static final int BEFORE_CASES = 12;

    @Override
    public List<String> tables() {
        return List.of("urgent.opening");
    }

    @Override
    public int order() {
        return BEFORE_CASES;
    }
}
