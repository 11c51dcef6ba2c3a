package se.tryggaunga.cases;

import static se.tryggaunga.records.HeldField.area;
import static se.tryggaunga.records.HeldField.code;
import static se.tryggaunga.records.HeldField.day;
import static se.tryggaunga.records.HeldField.file;
import static se.tryggaunga.records.HeldField.flag;
import static se.tryggaunga.records.HeldField.moments;
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

/** What is kept in a case: its frame, what each party sees, the meetings. */
@Component
class CasesHeld implements Holding {

    @Override
    public String source() {
        return "cases";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.reached(Reach.HOST, "cases.number", Purpose.IDENTIFY, plain("number"))
                        .by("case_id"),
                HeldTable.of(
                        "cases.case_file",
                        Purpose.COORDINATE,
                        plain("number"),
                        programme("programme_id"),
                        day("opened_on"),
                        flag("homecoming"),
                        day("picture_opens_on")),
                HeldTable.of(
                        "cases.step", Purpose.ACCOUNT, code("step", "cases.step."), text("words")),
                HeldTable.of(
                        "cases.seat",
                        Purpose.COORDINATE,
                        area("area_id"),
                        plain("title_sv"),
                        plain("name"),
                        flag("coordinator"),
                        day("ended_on")),
                HeldTable.of(
                        "cases.part",
                        Purpose.COORDINATE,
                        text("works"),
                        text("worries"),
                        text("would_help"),
                        flag("nothing_to_add"),
                        text("spoken_by"),
                        text("confirmed")),
                HeldTable.of(
                        "cases.day_map",
                        Purpose.COORDINATE,
                        flag("with_young"),
                        code("adults_at", "cases.slot."),
                        code("gaps_at", "cases.slot."),
                        text("words"),
                        text("spoken_by"),
                        text("confirmed")),
                HeldTable.of(
                        "cases.factor",
                        Purpose.COORDINATE,
                        code("arena", "cases.arena."),
                        flag("protects"),
                        text("words"),
                        text("description"),
                        code("extent", "cases.factor.extent."),
                        text("situations"),
                        text("consequence"),
                        code("source", "cases.factor.source."),
                        flag("over"),
                        text("spoken_by"),
                        text("confirmed")),
                HeldTable.of(
                        "cases.note",
                        Purpose.COORDINATE,
                        text("words"),
                        flag("correction"),
                        text("spoken_by"),
                        text("confirmed")),
                HeldTable.of(
                        "cases.attachment",
                        Purpose.COORDINATE,
                        text("title"),
                        plain("pages"),
                        plain("media_type"),
                        moments("taken_away_at"),
                        file("content")),
                HeldTable.of(
                        "cases.meeting",
                        Purpose.COORDINATE,
                        code("occasion", "plans.occasion."),
                        day("held_on"),
                        plain("starts_at"),
                        text("place"),
                        flag("cancelled")),
                HeldTable.of(
                        "cases.attendance",
                        Purpose.COORDINATE,
                        code("participant", "records.participant."),
                        code("state", "records.attendance.")),
                HeldTable.of(
                        "cases.agenda_item",
                        Purpose.COORDINATE,
                        code("topic", "plans.topic."),
                        text("words"),
                        text("words_en"),
                        flag("dropped")),
                HeldTable.of(
                        "cases.decision",
                        Purpose.COORDINATE,
                        text("words"),
                        code("present", "records.participant.")),
                HeldTable.of("cases.minutes", Purpose.ACCOUNT, day("adopted_on")));
    }

    @Override
    public Map<String, Without> without() {
        return Map.of(
                "cases.school_break",
                Without.SETTINGS,
                "cases.agenda_template",
                Without.SETTINGS,
                "cases.factor_choice",
                Without.SETTINGS);
    }
}
