package se.tryggaunga.concerns;

import static se.tryggaunga.records.HeldField.area;
import static se.tryggaunga.records.HeldField.code;
import static se.tryggaunga.records.HeldField.day;
import static se.tryggaunga.records.HeldField.function;
import static se.tryggaunga.records.HeldField.plain;
import static se.tryggaunga.records.HeldField.programme;
import static se.tryggaunga.records.HeldField.text;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.tryggaunga.records.HeldTable;
import se.tryggaunga.records.Holding;
import se.tryggaunga.records.Pointer;
import se.tryggaunga.records.Purpose;
import se.tryggaunga.records.Without;

/** What is kept about a worry and about a request to a family. */
@Component
class ConcernsHeld implements Holding {

    @Override
    public String source() {
        return "concerns";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of(
                        "concerns.concern",
                        Purpose.ASSESS,
                        programme("programme_id"),
                        code("urgency", "concerns.urgency."),
                        code("sex", "concerns.sex."),
                        code("age_band", "concerns.age."),
                        plain("district_id"),
                        code("family", "concerns.family."),
                        day("answer_by")),
                HeldTable.of(
                        "concerns.concern_text",
                        Purpose.ASSESS,
                        text("worry"),
                        text("where_when"),
                        text("done_so_far")),
                HeldTable.of(
                        "concerns.own_note",
                        Purpose.ASSESS,
                        text("name").to(Purpose.IDENTIFY),
                        text("note"),
                        text("purpose"),
                        day("dispose_on")),
                HeldTable.of(
                        "concerns.duty_answer",
                        Purpose.REPORT,
                        code("answer", "concerns.duty."),
                        text("reason")),
                HeldTable.of(
                        "concerns.step",
                        Purpose.ACCOUNT,
                        code("step", "concerns.status."),
                        plain("choice"),
                        text("words")),
                HeldTable.of(
                        "concerns.assessment",
                        Purpose.ASSESS,
                        code("in_age", "concerns.in-age."),
                        plain("criteria"),
                        code("other_help", "concerns.other-help."),
                        text("reasons")),
                HeldTable.of(
                        "concerns.request",
                        Purpose.PERMISSION,
                        programme("programme_id"),
                        code("sex", "concerns.sex."),
                        code("age_band", "concerns.age."),
                        plain("district_id"),
                        plain("criterion"),
                        area("sending_area"),
                        day("worried_on"),
                        code("name_ground", "concerns.ground."),
                        text("said_by"),
                        day("asked_on"),
                        day("answer_by"),
                        day("hidden_at")),
                HeldTable.of(
                        "concerns.request_step",
                        Purpose.ACCOUNT,
                        code("step", "concerns.request-step."),
                        text("words")),
                HeldTable.of("concerns.reported", Purpose.REPORT, function("function_id")),
                HeldTable.of(
                        "concerns.report",
                        Purpose.REPORT,
                        function("function_id"),
                        code("way", "concerns.report.way."),
                        day("answer_by")),
                HeldTable.of(
                        "concerns.report_step",
                        Purpose.REPORT,
                        code("step", "concerns.report.state."),
                        day("answer_by")));
    }

    @Override
    public List<Pointer> pointers() {
        return List.of(
                Pointer.named("concerns.own_note", "name"),
                Pointer.leadingOn("concerns.request", "concern_id"));
    }

    @Override
    public Map<String, Without> without() {
        return Map.of(
                "concerns.residue", Without.STATISTICS,
                "concerns.consultation", Without.NAMELESS,
                "concerns.consultation_words", Without.NAMELESS,
                "concerns.consultation_outcome", Without.NAMELESS,
                "concerns.consultation_asker", Without.STAFF,
                "concerns.consultation_told", Without.STAFF,
                "concerns.consultation_count", Without.STATISTICS);
    }
}
