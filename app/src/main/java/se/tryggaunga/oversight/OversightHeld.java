package se.tryggaunga.oversight;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.tryggaunga.records.HeldTable;
import se.tryggaunga.records.Holding;
import se.tryggaunga.records.Without;

/** The reviews of log and assignments are about those who work here. */
@Component
class OversightHeld implements Holding {

    private static final int LAST = 90;

    @Override
    public String source() {
        return "oversight";
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
        return Map.of(
                "oversight.sampling", Without.SETTINGS,
                "oversight.rights_rule", Without.SETTINGS,
                "oversight.draw", Without.STAFF,
                "oversight.item", Without.STAFF,
                "oversight.mark", Without.STAFF,
                "oversight.rights_review", Without.STAFF,
                "oversight.right_held", Without.STAFF);
    }
}
