package se.tryggaunga.urgent;

import static se.tryggaunga.records.HeldField.area;
import static se.tryggaunga.records.HeldField.flag;
import static se.tryggaunga.records.HeldField.plain;
import static se.tryggaunga.records.HeldField.text;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.tryggaunga.records.HeldTable;
import se.tryggaunga.records.Holding;
import se.tryggaunga.records.Purpose;
import se.tryggaunga.records.Without;

/** That somebody opened a case in haste, and why. */
@Component
class UrgentHeld implements Holding {

    private static final int AFTER_MOVES = 57;

    @Override
    public String source() {
        return "urgent";
    }

    @Override
    public int order() {
        return AFTER_MOVES;
    }

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of("urgent.opening", Purpose.ACCOUNT, text("reason"), plain("opened_by")),
                HeldTable.of(
                        "urgent.request",
                        Purpose.ACCOUNT,
                        area("to_area"),
                        text("wanted"),
                        text("reason"),
                        plain("asked_by")),
                HeldTable.of(
                        "urgent.answer",
                        Purpose.ACCOUNT,
                        flag("given"),
                        text("words"),
                        plain("answered_by")));
    }

    @Override
    public Map<String, Without> without() {
        return Map.of("urgent.rule", Without.SETTINGS);
    }
}
