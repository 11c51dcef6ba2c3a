package se.tryggaunga.moves;

import static se.tryggaunga.records.HeldField.code;
import static se.tryggaunga.records.HeldField.day;
import static se.tryggaunga.records.HeldField.kind;
import static se.tryggaunga.records.HeldField.plain;
import static se.tryggaunga.records.HeldField.text;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.tryggaunga.records.HeldTable;
import se.tryggaunga.records.Holding;
import se.tryggaunga.records.Pointer;
import se.tryggaunga.records.Purpose;
import se.tryggaunga.records.Without;

/** What is kept about a case's way to or from another municipality. */
@Component
class MovesHeld implements Holding {

    private static final int AFTER_CASES = 55;

    @Override
    public String source() {
        return "moves";
    }

    @Override
    public int order() {
        return AFTER_CASES;
    }

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of(
                        "moves.move",
                        Purpose.ACCOUNT,
                        plain("to_name"),
                        code("ground", "moves.ground."),
                        kind("kinds"),
                        text("why"),
                        plain("prepared_by"),
                        code("state", "moves.state."),
                        day("until_day"),
                        text("words"),
                        plain("their_number")),
                HeldTable.of(
                        "moves.answer",
                        Purpose.PERMISSION,
                        code("said", "moves.said."),
                        code("how", "moves.how."),
                        day("answered_on"),
                        plain("registered_by").to(Purpose.ACCOUNT)),
                HeldTable.of(
                        "moves.said",
                        Purpose.ACCOUNT,
                        plain("decider"),
                        text("section"),
                        text("why"),
                        plain("decided_by")),
                HeldTable.of("moves.going", Purpose.ACCOUNT, code("what", "moves.what.")),
                HeldTable.of(
                        "moves.arrival",
                        Purpose.ACCOUNT,
                        plain("from_name"),
                        plain("their_number"),
                        code("ground", "moves.ground."),
                        kind("kinds"),
                        day("until_day"),
                        code("state", "moves.arrived."),
                        text("words"),
                        plain("answered_by")),
                HeldTable.of(
                        "moves.brought",
                        Purpose.COORDINATE,
                        plain("from_party"),
                        code("what", "moves.what."),
                        day("first_written"),
                        day("due"),
                        text("words"),
                        text("worries"),
                        text("would_help")));
    }

    /** Where a case came from lies in a scope of its own. */
    @Override
    public List<Pointer> pointers() {
        return List.of(Pointer.leadingOn("moves.brought", "arrival_id"));
    }

    @Override
    public Map<String, Without> without() {
        return Map.of(
                "moves.outbox", Without.MACHINERY,
                "moves.inbox", Without.MACHINERY,
                "moves.parcel", Without.MACHINERY);
    }
}
