package se.tryggaunga.records;

import static se.tryggaunga.records.HeldField.code;
import static se.tryggaunga.records.HeldField.day;
import static se.tryggaunga.records.HeldField.file;
import static se.tryggaunga.records.HeldField.plain;
import static se.tryggaunga.records.HeldField.text;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is kept about those who have asked for an extract, or whose case is held back. */
@Component
class ExtractsHeld implements Holding {

    @Override
    public String source() {
        return "records";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of(
                        "records.extract_case",
                        Purpose.RIGHTS,
                        plain("given_name"),
                        plain("family_name"),
                        day("birth_date"),
                        plain("identity_number"),
                        code("asked_by", "records.asked-by."),
                        code("asked_how", "records.asked-how."),
                        day("asked_on"),
                        day("due_on")),
                HeldTable.of(
                        "records.extract_step",
                        Purpose.RIGHTS,
                        code("step", "records.step."),
                        code("how", "records.how."),
                        text("words"),
                        plain("done_by")),
                HeldTable.reached(
                        Reach.COPIES,
                        "records.extract_source",
                        Purpose.RIGHTS,
                        plain("rows"),
                        code("source", "records.source."),
                        code("state", "records.state."),
                        plain("found"),
                        plain("missing")),
                HeldTable.reached(
                        Reach.COPIES,
                        "records.extract_post",
                        Purpose.RIGHTS,
                        plain("rows"),
                        code("source", "records.source."),
                        day("happened_at"),
                        plain("content"),
                        plain("proposed"),
                        plain("media_type"),
                        file("file")),
                HeldTable.reached(
                        Reach.COPIES,
                        "records.extract_ruling",
                        Purpose.RIGHTS,
                        plain("rows"),
                        code("ruling", "records.ruling."),
                        plain("masks"),
                        text("reason"),
                        plain("ruled_by")),
                HeldTable.of(
                        "records.case_hold",
                        Purpose.ACCOUNT,
                        text("reason"),
                        day("review_on"),
                        plain("placed_by"),
                        day("ended_on"),
                        plain("ended_by"),
                        text("end_reason")));
    }

    @Override
    public List<Pointer> pointers() {
        return List.of(
                Pointer.person(
                        "records.extract_case",
                        "identity_number",
                        List.of("given_name", "family_name"),
                        "birth_date"));
    }

    @Override
    public Map<String, Without> without() {
        return Map.of(
                "records.disposal", Without.STATISTICS,
                "records.disposal_decision", Without.SETTINGS,
                "records.disposal_proposal", Without.SETTINGS,
                "records.disposal_approval", Without.SETTINGS,
                "records.disposal_taken_back", Without.SETTINGS,
                "records.legal_hold", Without.SETTINGS,
                "records.hold_end", Without.SETTINGS,
                "records.over_when", Without.MACHINERY,
                "records.half_erased", Without.MACHINERY);
    }
}
