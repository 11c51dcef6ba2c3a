package se.tryggaunga.requests;

import static se.tryggaunga.records.HeldField.code;
import static se.tryggaunga.records.HeldField.day;
import static se.tryggaunga.records.HeldField.flag;
import static se.tryggaunga.records.HeldField.person;
import static se.tryggaunga.records.HeldField.plain;
import static se.tryggaunga.records.HeldField.text;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.tryggaunga.records.HeldTable;
import se.tryggaunga.records.Holding;
import se.tryggaunga.records.Purpose;
import se.tryggaunga.records.Without;

/** What was asked for, how it was tested, and what was answered. */
@Component
class RequestsHeld implements Holding {

    private static final int AFTER_URGENT = 58;
    private static final String WAYS = "requests.way.";
    private static final String OUTCOMES = "requests.outcome.";

    @Override
    public String source() {
        return "requests";
    }

    @Override
    public int order() {
        return AFTER_URGENT;
    }

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of(
                        "requests.request",
                        Purpose.OPENNESS,
                        day("received_on"),
                        code("came_by", WAYS),
                        text("wanted"),
                        text("known"),
                        day("due_on"),
                        plain("entered_by")),
                HeldTable.of("requests.reply_to", Purpose.OPENNESS, person("address")),
                HeldTable.of(
                        "requests.document",
                        Purpose.OPENNESS,
                        text("label"),
                        code("what", "requests.what.")),
                HeldTable.of("requests.tester", Purpose.OPENNESS, plain("to_name")),
                test(),
                HeldTable.of(
                        "requests.offer",
                        Purpose.OPENNESS,
                        day("told_on"),
                        flag("wants"),
                        plain("to_name"),
                        plain("told_by")),
                HeldTable.of(
                        "requests.decision",
                        Purpose.OPENNESS,
                        code("outcome", OUTCOMES),
                        text("words"),
                        text("reason"),
                        plain("section"),
                        day("decided_on"),
                        plain("decided_by")),
                HeldTable.of(
                        "requests.answer",
                        Purpose.OPENNESS,
                        code("what", "requests.sent."),
                        day("sent_on"),
                        code("how", WAYS),
                        text("words"),
                        plain("sent_by")));
    }

    private static HeldTable test() {
        return HeldTable.of(
                "requests.test",
                Purpose.OPENNESS,
                flag("official"),
                text("official_why"),
                flag("held"),
                text("harm"),
                code("consent_asked", "requests.consent."),
                text("reservation"),
                code("outcome", OUTCOMES),
                text("masks"),
                text("reason"),
                plain("section"),
                plain("tested_by"));
    }

    @Override
    public Map<String, Without> without() {
        return Map.of("requests.rule", Without.SETTINGS);
    }
}
