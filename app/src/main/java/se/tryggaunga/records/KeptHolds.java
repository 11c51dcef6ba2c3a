package se.tryggaunga.records;

import java.util.List;
import org.springframework.stereotype.Component;

/** A hold that has ended goes with what it held. */
@Component
class KeptHolds implements Disposable {

    private static final int FIRST = 5;

    @Override
    public List<String> tables() {
        return List.of("records.case_hold");
    }

    @Override
    public int order() {
        return FIRST;
    }
}
