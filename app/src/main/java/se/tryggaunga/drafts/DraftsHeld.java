package se.tryggaunga.drafts;

import static se.tryggaunga.records.HeldField.day;
import static se.tryggaunga.records.HeldField.text;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.tryggaunga.records.HeldTable;
import se.tryggaunga.records.Holding;
import se.tryggaunga.records.Purpose;
import se.tryggaunga.records.Reach;
import se.tryggaunga.records.Without;

/** What somebody has begun to write: closed to all but the writer, gone in thirty days. */
@Component
class DraftsHeld implements Holding {

    @Override
    public String source() {
        return "drafts";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.reached(
                        Reach.CLOSED,
                        "drafts.draft",
                        Purpose.COORDINATE,
                        text("content"),
                        day("saved_at")));
    }

    @Override
    public Map<String, Without> without() {
        return Map.of("drafts.once", Without.MACHINERY);
    }
}
