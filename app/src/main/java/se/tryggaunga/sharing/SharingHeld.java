package se.tryggaunga.sharing;

import static se.tryggaunga.records.HeldField.area;
import static se.tryggaunga.records.HeldField.code;
import static se.tryggaunga.records.HeldField.day;
import static se.tryggaunga.records.HeldField.file;
import static se.tryggaunga.records.HeldField.flag;
import static se.tryggaunga.records.HeldField.kind;
import static se.tryggaunga.records.HeldField.plain;
import static se.tryggaunga.records.HeldField.programme;
import static se.tryggaunga.records.HeldField.text;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.tryggaunga.records.HeldTable;
import se.tryggaunga.records.Holding;
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
                HeldTable.reached(
                        Reach.HOST,
                        "sharing.ending",
                        Purpose.REMIND,
                        day("until_day"),
                        day("turns_on")));
    }

    @Override
    public Map<String, Without> without() {
        return Map.of(
                "sharing.rule_change", Without.SETTINGS,
                "sharing.rule_change_field", Without.SETTINGS,
                "sharing.rule_approval", Without.SETTINGS);
    }
}
