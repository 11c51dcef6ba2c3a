package se.tryggaunga.cases;

import static se.tryggaunga.records.HeldField.code;
import static se.tryggaunga.records.HeldField.day;
import static se.tryggaunga.records.HeldField.flag;
import static se.tryggaunga.records.HeldField.plain;
import static se.tryggaunga.records.HeldField.text;

import java.util.List;
import org.springframework.stereotype.Component;
import se.tryggaunga.records.HeldTable;
import se.tryggaunga.records.Holding;
import se.tryggaunga.records.Purpose;

/** What is kept about the plan, and about what became of it. */
@Component
class PlansHeld implements Holding {

    @Override
    public String source() {
        return "plans";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of("cases.plan", Purpose.COORDINATE, text("voice"), day("settled_on")),
                HeldTable.of("cases.goal", Purpose.COORDINATE, text("words"), flag("dropped")),
                HeldTable.of(
                        "cases.goal_rating",
                        Purpose.FOLLOW_UP,
                        code("rating", "plans.rating."),
                        day("rated_on")),
                HeldTable.of(
                        "cases.commitment",
                        Purpose.COORDINATE,
                        plain("seat_title"),
                        text("what"),
                        day("due"),
                        code("fills", "cases.slot.")),
                HeldTable.of(
                        "cases.progress",
                        Purpose.FOLLOW_UP,
                        code("standing", "plans.standing."),
                        text("words")),
                HeldTable.of(
                        "cases.agreement",
                        Purpose.COORDINATE,
                        code("answer", "plans.answer."),
                        text("reason"),
                        day("answered_on")),
                HeldTable.of(
                        "cases.followup",
                        Purpose.FOLLOW_UP,
                        day("held_on"),
                        text("young_view"),
                        day("next_on")),
                HeldTable.of(
                        "cases.closing",
                        Purpose.ACCOUNT,
                        plain("reason"),
                        day("closed_on"),
                        day("readable_until")),
                HeldTable.of(
                        "cases.closing_words",
                        Purpose.FOLLOW_UP,
                        text("young_view"),
                        text("guardians_view"),
                        text("remains")),
                HeldTable.of(
                        "cases.goal_result", Purpose.FOLLOW_UP, code("result", "plans.result.")));
    }
}
