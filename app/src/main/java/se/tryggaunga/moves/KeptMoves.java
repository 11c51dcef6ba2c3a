package se.tryggaunga.moves;

import java.util.List;
import org.springframework.stereotype.Component;
import se.tryggaunga.records.Disposable;

/** What a case keeps of a move, before the case itself goes. */
@Component
class KeptMoves implements Disposable {

    private static final int BEFORE_CASES = 10;

    @Override
    public List<String> tables() {
        return List.of("moves.going", "moves.said", "moves.answer", "moves.move", "moves.brought");
    }

    @Override
    public int order() {
        return BEFORE_CASES;
    }
}
