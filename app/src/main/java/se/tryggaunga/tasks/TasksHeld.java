package se.tryggaunga.tasks;

import static se.tryggaunga.records.HeldField.code;
import static se.tryggaunga.records.HeldField.day;
import static se.tryggaunga.records.HeldField.plain;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.tryggaunga.records.HeldTable;
import se.tryggaunga.records.Holding;
import se.tryggaunga.records.Purpose;
import se.tryggaunga.records.Reach;
import se.tryggaunga.records.Without;

/** What waits on whom: a verb, a reference and a day. */
@Component
class TasksHeld implements Holding {

    @Override
    public String source() {
        return "tasks";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.reached(
                        Reach.WAITING,
                        "tasks.task",
                        Purpose.REMIND,
                        code("verb", ""),
                        plain("reference"),
                        day("due"),
                        day("created_at"),
                        day("nudged_at"),
                        day("done_at")),
                HeldTable.reached(
                        Reach.HOST,
                        "tasks.news",
                        Purpose.REMIND,
                        code("what", ""),
                        plain("reference"),
                        day("told_at")));
    }

    @Override
    public Map<String, Without> without() {
        return Map.of("tasks.look", Without.STAFF);
    }
}
