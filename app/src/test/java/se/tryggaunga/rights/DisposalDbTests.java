package se.tryggaunga.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tryggaunga.Browsing.text;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggaunga.archive.DisposalRules;
import se.tryggaunga.archive.NewRule;
import se.tryggaunga.archive.OwnProposal;
import se.tryggaunga.shared.Forbidden;
import se.tryggaunga.shared.NotFound;

/**
 * Nothing is erased until two people have seen what it would be, and nothing while a hold lasts.
 */
class DisposalDbTests extends InAnExtract {

    private static final String SIV = "Siv Lund/arkivarie";
    private static final String NOTES = "select from concerns.own_note where scope_id = ?";

    @Autowired DisposalRules rules;

    @BeforeEach
    void forgets() {
        superuser().sql("delete from concerns.own_note").update();
        superuser().sql("delete from concerns.report_step").update();
        superuser().sql("delete from concerns.report").update();
        superuser().sql("delete from sharing.handover_decision").update();
        superuser().sql("delete from sharing.weighing").update();
        superuser().sql("delete from sharing.handover").update();
        superuser().sql("delete from records.disposal").update();
        superuser().sql("delete from records.disposal_approval").update();
        superuser().sql("delete from records.disposal_taken_back").update();
        superuser().sql("delete from records.disposal_proposal").update();
        superuser().sql("delete from records.disposal_decision").update();
        superuser().sql("delete from records.hold_end").update();
        superuser().sql("delete from records.legal_hold").update();
    }

    @Test
    void erasesOnlyWhenAnotherHasApproved() {
        var scope = pastItsDay();
        var rule = as(RUT, () -> rules.propose(notes(0)));
        run();
        assertThat(count(NOTES, scope)).as("proposed only").isEqualTo(1);
        assertThatThrownBy(() -> as(RUT, () -> rules.approve(rule)))
                .isInstanceOf(OwnProposal.class);
        run();
        assertThat(count(NOTES, scope)).isEqualTo(1);
        as(SIV, () -> rules.approve(rule));
        run();
        assertThat(count(NOTES, scope)).isZero();
        assertThat(as(SIV, () -> rules.minutes()))
                .anySatisfy(minutes -> {
                    assertThat(minutes.recordKind()).isEqualTo("own_note");
                    assertThat(minutes.decision()).isEqualTo("SN 2026/14");
                    assertThat(minutes.erased()).isEqualTo(1);
                });
    }

    @Test
    void theDatabaseItselfRefusesTheProposersOwnApproval() {
        var rule = as(RUT, () -> rules.propose(notes(0)));
        var rut = hat(RUT);
        try (var connection = RightsTown.DATABASE.asApplication();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "select access.act_as('%s', '%s', '%s', 'test')"
                            .formatted(rut.person(), rut.assignment(), today()));
            assertThatThrownBy(() ->
                            statement.execute(
                                    "insert into records.disposal_approval values ('%s', '%s', 'x', now())"
                                            .formatted(rule, rut.person())))
                    .hasMessageContaining("row-level security");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void showsWhatItWouldEraseAndErasesExactlyThat() {
        var scope = pastItsDay();
        plant(scope, "social", "concerns.concern_text", Map.of());
        var rule = as(RUT, () -> rules.one(rules.propose(notes(0))));
        var preview = as(SIV, () -> rules.preview(rule));
        assertThat(preview.records()).isEqualTo(1);
        assertThat(preview.rows()).as("the note, and not the nameless concern").isEqualTo(1);
        assertThat(
                        as(
                                        SIV,
                                        () ->
                                                rules.preview(
                                                        as(
                                                                RUT,
                                                                () ->
                                                                        rules.one(
                                                                                rules.propose(
                                                                                        notes(
                                                                                                3650))))))
                                .records())
                .isZero();
        as(SIV, () -> rules.approve(rule.id()));
        run();
        assertThat(count(NOTES, scope)).isZero();
        assertThat(count("select from concerns.concern_text where scope_id = ?", scope))
                .isEqualTo(1);
    }

    @Test
    void erasesNothingWhileAHoldLasts() {
        var scope = pastItsDay();
        as(RUT, () -> rules.hold("own_note", "Tvist"));
        as(SIV, () -> rules.approve(as(RUT, () -> rules.propose(notes(0)))));
        run();
        assertThat(count(NOTES, scope)).isEqualTo(1);
        as(SIV, () -> rules.lift(as(SIV, () -> rules.holds()).getFirst().id()));
        run();
        assertThat(count(NOTES, scope)).isZero();
    }

    @Test
    void erasesThatAReportWasMadeWhenItsBoardHasDecidedSo() {
        var scope = UUID.randomUUID();
        plant(scope, "social", "concerns.report", Map.of());
        plant(scope, "social", "concerns.report_step", Map.of());
        var reports = "select from concerns.report where scope_id = ?";
        run();
        assertThat(count(reports, scope)).as("without a rule").isEqualTo(1);
        as(RUT, () -> rules.hold("report", "Tvist"));
        var rule = as(RUT, () -> rules.one(rules.propose(rule("report", 0))));
        assertThat(as(SIV, () -> rules.preview(rule)).rows()).isEqualTo(2);
        as(SIV, () -> rules.approve(rule.id()));
        run();
        assertThat(count(reports, scope)).as("held").isEqualTo(1);
        as(SIV, () -> rules.lift(as(SIV, () -> rules.holds()).getFirst().id()));
        run();
        assertThat(count(reports, scope)).isZero();
        assertThat(count("select from concerns.report_step where scope_id = ?", scope)).isZero();
    }

    @Test
    void erasesWhatWasHandedOverSomeTimeAfterItsLastDay() {
        var past = handedOver(today().minusDays(31));
        var late = handedOver(today().minusDays(30));
        var read = handedOver(today());
        var handed = "select from sharing.handover where scope_id = ?";
        as(SIV, () -> rules.approve(as(RUT, () -> rules.propose(rule("handover", 31)))));
        run();
        assertThat(count(handed, past)).isZero();
        assertThat(count("select from sharing.weighing where scope_id = ?", past)).isZero();
        assertThat(count(handed, late)).isEqualTo(1);
        assertThat(count(handed, read)).isEqualTo(1);
        assertThat(as(SIV, () -> rules.minutes()))
                .extracting("recordKind", "erased")
                .containsExactly(tuple("handover", 2));
    }

    @Test
    void isTheOwnAreasToSettle() {
        var rule = as(RUT, () -> rules.propose(notes(0)));
        assertThatThrownBy(() -> as(SARA, () -> rules.all())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> as(NILS, () -> rules.one(rule))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> as(SIV, () -> rules.lift(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void pagesLeadFromTheBoardsDecisionToTheRule() {
        pastItsDay();
        assertThat(text(send(RUT, get("/gallring"))))
                .contains("Inga regler.", "Inget har raderats än.");
        assertThat(send(RUT, post("/gallring/ny")).getStatus()).isEqualTo(422);
        var sent =
                send(
                        RUT,
                        post("/gallring/ny")
                                .param("kind", "own_note")
                                .param("days", "0")
                                .param("decision", "SN 2026/14")
                                .param("decided", "2026-02-01")
                                .param("from", today().toString()));
        assertThat(sent.getStatus()).as(text(sent)).isEqualTo(302);
        var rule = sent.getRedirectedUrl();
        assertThat(text(send(RUT, get(rule))))
                .contains(
                        "Vad regeln skulle radera i dag",
                        "En handling.",
                        "Någon annan måste godkänna")
                .doesNotContain("/godkann");
        assertThat(send(RUT, post(rule + "/godkann")).getStatus()).isEqualTo(422);
        assertThat(text(send(SIV, get(rule)))).contains("/godkann");
        assertThat(send(SIV, post(rule + "/godkann")).getStatus()).isEqualTo(302);
        assertThat(text(send(SIV, get("/gallring"))))
                .contains("Egna anteckningar med namn: raderas efter 0 dagar", "Godkänd av");
        assertThat(
                        send(
                                        SIV,
                                        post("/gallring/stopp")
                                                .param("held", "own_note")
                                                .param("reason", "Tvist"))
                                .getStatus())
                .isEqualTo(302);
        assertThat(text(send(SIV, get("/gallring"))))
                .contains("Stopp: Egna anteckningar med namn", "Häv stoppet");
    }

    private UUID pastItsDay() {
        var scope = UUID.randomUUID();
        plant(
                scope,
                "social",
                "concerns.own_note",
                Map.of("dispose_on", today().minusDays(1).toString()));
        return scope;
    }

    private UUID handedOver(LocalDate until) {
        var scope = UUID.randomUUID();
        var released = "{" + scope + "}";
        plant(
                scope,
                "social",
                "sharing.handover",
                Map.of("until_day", until.toString(), "released_to", released));
        plant(scope, "social", "sharing.weighing", Map.of("released_to", released));
        return scope;
    }

    private static NewRule notes(int afterDays) {
        return rule("own_note", afterDays);
    }

    private static NewRule rule(String kind, int afterDays) {
        return new NewRule(kind, afterDays, "SN 2026/14", LocalDate.of(2026, 2, 1), today(), "");
    }

    private void run() {
        runs("disposal");
    }
}
