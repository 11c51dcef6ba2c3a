package se.tryggaunga.asks;

import static se.tryggaunga.records.HeldField.area;
import static se.tryggaunga.records.HeldField.code;
import static se.tryggaunga.records.HeldField.day;
import static se.tryggaunga.records.HeldField.plain;
import static se.tryggaunga.records.HeldField.text;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.tryggaunga.records.HeldTable;
import se.tryggaunga.records.Holding;
import se.tryggaunga.records.Purpose;
import se.tryggaunga.records.Without;

/** What parties have asked each other about somebody, and what was answered. */
@Component
class AsksHeld implements Holding {

    private static final int AFTER_PLANS = 52;

    @Override
    public String source() {
        return "asks";
    }

    @Override
    public int order() {
        return AFTER_PLANS;
    }

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of(
                        "asks.ask",
                        Purpose.COORDINATE,
                        area("to_area"),
                        text("what"),
                        day("wanted_on"),
                        day("answer_by"),
                        plain("asked_by")),
                HeldTable.of(
                        "asks.turn",
                        Purpose.COORDINATE,
                        code("turn", "asks.state."),
                        text("words"),
                        plain("said_by"),
                        text("spoken_by"),
                        text("confirmed")));
    }

    @Override
    public Map<String, Without> without() {
        return Map.of("asks.passed_on", Without.STAFF);
    }
}
