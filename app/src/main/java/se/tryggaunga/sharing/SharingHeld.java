package se.tryggaunga.sharing;

import static se.tryggaunga.records.HeldField.area;
import static se.tryggaunga.records.HeldField.code;
import static se.tryggaunga.records.HeldField.day;
import static se.tryggaunga.records.HeldField.file;
import static se.tryggaunga.records.HeldField.flag;
import static se.tryggaunga.records.HeldField.kind;
import static se.tryggaunga.records.HeldField.others;
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
import se.tryggaunga.records.Reach;
import se.tryggaunga.records.Without;

/** What is kept about a family's yes, and about what was handed over. */
@Component
class SharingHeld implements Holding {

    @Override
    public String source() {
        return "sharing";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of(
                        "sharing.consent",
                        Purpose.PERMISSION,
                        plain("number"),
                        programme("programme_id"),
                        text("purpose"),
                        day("valid_from"),
                        day("valid_until"),
                        plain("text_version"),
                        plain("language"),
                        code("interpreter", "sharing.interpreter."),
                        text("explained"),
                        plain("saved_by").to(Purpose.ACCOUNT)),
                HeldTable.of(
                        "sharing.coverage", Purpose.PERMISSION, area("area_id"), kind("covers")),
                HeldTable.of(
                        "sharing.answer",
                        Purpose.PERMISSION,
                        code("said", "sharing.said.guardian."),
                        code("how", "sharing.how."),
                        day("answered_on"),
                        text("note"),
                        plain("registered_by").to(Purpose.ACCOUNT)),
                HeldTable.of(
                        "sharing.maturity",
                        Purpose.PERMISSION,
                        flag("counts"),
                        text("reasons"),
                        plain("assessed_by").to(Purpose.ACCOUNT)),
                HeldTable.of(
                        "sharing.sheet",
                        Purpose.PERMISSION,
                        plain("pages"),
                        plain("media_type"),
                        file("content")),
                HeldTable.of(
                        "sharing.withdrawal",
                        Purpose.PERMISSION,
                        code("said_by", "sharing.withdraw.who."),
                        flag("whole"),
                        day("said_on"),
                        plain("registered_by").to(Purpose.ACCOUNT)),
                HeldTable.of(
                        "sharing.withdrawn_part",
                        Purpose.PERMISSION,
                        area("area_id"),
                        kind("covers")),
                HeldTable.of(
                        "sharing.disclosure",
                        Purpose.ACCOUNT,
                        kind("discloses"),
                        plain("what"),
                        area("to_area"),
                        code("ground", "access.ground."),
                        plain("decided_by"),
                        day("until_day")),
                HeldTable.of(
                        "sharing.aside",
                        Purpose.COORDINATE,
                        code("field", "sharing.aside.in."),
                        others("words")),
                HeldTable.of(
                        "sharing.rectification",
                        Purpose.ACCOUNT,
                        code("asked_by", "sharing.rectification.by."),
                        text("wrong"),
                        code("outcome", "sharing.rectification.is-"),
                        text("reason"),
                        plain("decided_by")),
                HeldTable.of(
                        "sharing.restriction",
                        Purpose.ACCOUNT,
                        code("asked_by", "sharing.rectification.by."),
                        text("why"),
                        day("since"),
                        plain("decided_by"),
                        day("ended_on"),
                        plain("ended_by")),
                HeldTable.of(
                        "sharing.handover",
                        Purpose.ACCOUNT,
                        kind("discloses"),
                        plain("what"),
                        plain("about"),
                        text("words"),
                        area("to_area"),
                        plain("to_name"),
                        plain("rests_on"),
                        day("until_day")),
                HeldTable.of(
                        "sharing.weighing",
                        Purpose.ACCOUNT,
                        plain("told_kind"),
                        plain("facts"),
                        plain("age"),
                        flag("consent_counted"),
                        code("finding", "sharing.tell.finding."),
                        plain("ground"),
                        plain("section"),
                        text("sentence"),
                        text("why"),
                        text("proportionate"),
                        text("left_out"),
                        plain("decider"),
                        plain("prepared_by")),
                HeldTable.of(
                        "sharing.handover_decision",
                        Purpose.ACCOUNT,
                        flag("given"),
                        text("reason"),
                        plain("decided_by")),
                HeldTable.of(
                        "sharing.handed_over",
                        Purpose.ACCOUNT,
                        plain("what"),
                        area("to_area"),
                        plain("to_name"),
                        code("finding", "sharing.tell.finding."),
                        plain("ground"),
                        plain("section"),
                        plain("decided_by"),
                        day("until_day"),
                        day("ended_on"),
                        plain("ended_by")),
                HeldTable.reached(
                        Reach.HOST,
                        "sharing.ending",
                        Purpose.REMIND,
                        day("until_day"),
                        day("turns_on")));
    }

    /** A handover lies beside the case: it is found by whom it says that it is about. */
    @Override
    public List<Pointer> pointers() {
        return List.of(Pointer.named("sharing.handover", "about"));
    }

    @Override
    public Map<String, Without> without() {
        return Map.of(
                "sharing.decider", Without.SETTINGS,
                "sharing.rule_change", Without.SETTINGS,
                "sharing.rule_change_field", Without.SETTINGS,
                "sharing.rule_approval", Without.SETTINGS);
    }
}
