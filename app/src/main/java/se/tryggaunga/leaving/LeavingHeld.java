package se.tryggaunga.leaving;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.tryggaunga.records.HeldTable;
import se.tryggaunga.records.Holding;
import se.tryggaunga.records.Without;

/** Who took over from whom is about those who work here. */
@Component
class LeavingHeld implements Holding {

    private static final int LAST = 95;

    @Override
    public String source() {
        return "leaving";
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public List<HeldTable> tables() {
        return List.of();
    }

    @Override
    public Map<String, Without> without() {
        return Map.of("leaving.receipt", Without.STAFF, "leaving.moved", Without.STAFF);
    }
}
