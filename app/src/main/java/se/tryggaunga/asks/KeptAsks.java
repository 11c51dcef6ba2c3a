package se.tryggaunga.asks;

import java.util.List;
import org.springframework.stereotype.Component;
import se.tryggaunga.records.Disposable;

/** Answers go before the questions, and both before the case. */
@Component
class KeptAsks implements Disposable {

    private static final int BEFORE_CASES = 13;

    @Override
    public List<String> tables() {
        return List.of("asks.turn", "asks.ask");
    }

    @Override
    public int order() {
        return BEFORE_CASES;
    }
}
