package se.tryggaunga.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tryggaunga.Browsing.text;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.tryggaunga.archive.AlreadyHeld;
import se.tryggaunga.archive.CaseHold;
import se.tryggaunga.archive.CaseHolds;
import se.tryggaunga.archive.DisposalRules;
import se.tryggaunga.archive.NewRule;
import se.tryggaunga.archive.NothingToHold;
import se.tryggaunga.archive.ProposalTakenBack;
import se.tryggaunga.shared.Forbidden;
import se.tryggaunga.shared.NotFound;

/** Who can hold which case, what that reaches, and what a closed case is emptied of. */
class HoldDbTests extends InAnExtract {

    private static final String SIV = "Siv Lund/arkivarie";
    private static final LocalDate REVIEW = LocalDate.of(2030, 1, 1);
    private static final List<String> OF_ITS_OWN =
            List.of(
                    "concerns.assessment",
                    "concerns.concern",
                    "concerns.concern_text",
                    "concerns.duty_answer",
                    "concerns.own_note",
                    "concerns.report",
                    "concerns.report_step",
                    "concerns.reported",
                    "concerns.step",
                    "moves.arrival",
                    "records.extract_case",
                    "records.extract_post",
                    "records.extract_ruling",
                    "records.extract_source",
                    "records.extract_step",
                    "requests.answer",
                    "requests.decision",
                    "requests.document",
                    "requests.offer",
                    "requests.reply_to",
                    "requests.request",
                    "requests.test",
                    "requests.tester",
                    "sharing.handover",
                    "sharing.handover_decision",
                    "sharing.weighing",
                    "urgent.answer",
                    "urgent.request");

    private static final List<String> THERE = List.of("cases.case_file", "cases.closing");
    private static final String TWICE = "23505";
    private static final String SIGNS = "34679ACEFG";

    @Autowired CaseHolds holds;
    @Autowired DisposalRules rules;
    private int numbers;

    /** Pupil health has somebody who looks after its disposal, while this lasts. */
    @BeforeEach
    void anotherAreasOfficer() {
        clean();
        superuser()
                .sql(
                        "update organisation.function set rights = '{day,extracts,disposal}' where id = 'registrator_elevhalsa'")
                .update();
    }

    @AfterEach
    void clean() {
        superuser()
                .sql(
                        "update organisation.function set rights = '{day,extracts}' where id = 'registrator_elevhalsa'")
                .update();
        for (var table :
                List.of(
                        "records.disposal",
                        "records.disposal_approval",
                        "records.disposal_taken_back",
                        "records.disposal_proposal",
                        "records.disposal_decision",
                        "records.case_hold",
                        "concerns.own_note",
                        "sharing.handover_decision",
                        "sharing.weighing",
                        "sharing.handover")) {
            superuser().sql("delete from " + table).update();
        }
        try (var superuser = superuserConnection();
                var statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (var table : List.of("cases.closing", "cases.case_file", "concerns.request")) {
                statement.execute("delete from " + table);
            }
            statement.execute("delete from cases.number where number like 'QRTW-%'");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void aMissAndAnotherAreasCaseLookTheSame() {
        var theirs = hosted("fritid", "elevhalsa");
        for (var written : List.of("QQQQ-QQ", theirs, "inget nummer", "' or 1=1 --")) {
            assertThatThrownBy(() -> place(RUT, written))
                    .as(written)
                    .isInstanceOf(NothingToHold.class);
        }
        assertThat(as(MOA, () -> holds.place(theirs, "Tvist", REVIEW))).isNotNull();
        assertThatThrownBy(() -> place(RUT, theirs)).isInstanceOf(NothingToHold.class);
        assertThat(as(RUT, () -> holds.all())).isEmpty();
        assertThat(
                        count(
                                "select 1 from audit.entry where action = 'deny' and what = 'case-hold' and scope_id is null"))
                .isGreaterThanOrEqualTo(5);
        assertThatThrownBy(() -> place(SARA, theirs)).isInstanceOf(Forbidden.class);
    }

    @Test
    void aProtectedIdentityLooksLikeNoCaseToWhoeverIsOutsideItsGroup() {
        var number = numbered("social");
        var scope = scopeOf(number);
        var hold = as(RUT, () -> holds.place(number, "Tvist", REVIEW));
        plant(scope, "social", "access.sheltered", Map.of("because_of", scope.toString()));
        try {
            assertThatThrownBy(() -> place(SIV, number)).isInstanceOf(NothingToHold.class);
            assertThat(as(SIV, () -> holds.all())).isEmpty();
            assertThatThrownBy(() -> end(SIV, hold)).isInstanceOf(NotFound.class);
        } finally {
            superuser()
                    .sql("delete from access.sheltered where scope_id = :scope")
                    .param("scope", scope)
                    .update();
        }
        assertThat(as(SIV, () -> holds.all())).hasSize(1);
    }

    @Test
    void isPlacedOnceAndEndedOnceByTheOwnAreaWithAReason() {
        var number = numbered("social", "elevhalsa");
        var mine = as(RUT, () -> holds.place(number, "Tvist", REVIEW));
        assertThatThrownBy(() -> place(SIV, number)).isInstanceOf(AlreadyHeld.class);
        var theirs = as(MOA, () -> holds.place(number, "Granskning", REVIEW));
        assertThat(as(SIV, () -> holds.all())).extracting(CaseHold::id).containsExactly(mine);
        assertThatThrownBy(() -> end(SIV, theirs)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> end(SIV, UUID.randomUUID())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(SIV, () -> holds.open(theirs))).isInstanceOf(NotFound.class);
        end(SIV, mine);
        assertThatThrownBy(() -> end(RUT, mine)).as("closed").isInstanceOf(NotFound.class);
        assertThat(
                        count(
                                "select 1 from records.case_hold where id = ? and end_reason = 'Avgjort' and ended_by like 'Siv Lund%'",
                                mine))
                .isEqualTo(1);
        assertThat(as(RUT, () -> holds.place(number, "Ny tvist", REVIEW))).isNotEqualTo(mine);
    }

    @Test
    void reachesWhatWasHandedOverAndTheNotesOfTheConcernThatItCameOf() {
        var number = numbered("social");
        var scope = scopeOf(number);
        var handover = UUID.randomUUID();
        var concern = UUID.randomUUID();
        plant(
                handover,
                "social",
                "sharing.handover",
                Map.of(
                        "case_id",
                        scope.toString(),
                        "until_day",
                        today().minusDays(40).toString(),
                        "released_to",
                        "{" + handover + "}"));
        plant(concern, "social", "concerns.concern", Map.of());
        plant(scope, "social", "concerns.request", Map.of());
        superuser()
                .sql("update concerns.request set concern_id = :concern where id = :scope")
                .param("concern", concern)
                .param("scope", scope)
                .update();
        plant(
                concern,
                "social",
                "concerns.own_note",
                Map.of("dispose_on", today().minusDays(40).toString()));
        var hold = as(RUT, () -> holds.place(number, "Tvist", REVIEW));
        rule("handover", "social", 0);
        rule("own_note", "social", 0);
        night();
        assertThat(count("select from sharing.handover where scope_id = ?", handover)).isEqualTo(1);
        assertThat(count("select from concerns.own_note where scope_id = ?", concern)).isEqualTo(1);
        assertThat(count("select from records.disposal")).as("no minutes of nothing").isZero();
        end(SIV, hold);
        night();
        assertThat(count("select from sharing.handover where scope_id = ?", handover)).isZero();
        assertThat(count("select from concerns.own_note where scope_id = ?", concern)).isZero();
    }

    /** Read from the catalogue, so that a table that comes tomorrow is looked for tomorrow. */
    @Test
    void aClosedCaseIsEmptiedInEveryTableThatCanHoldSomethingOfIt() throws Exception {
        var number = numbered("social");
        var scope = scopeOf(number);
        try (var superuser = superuserConnection()) {
            for (var area : List.of("social", "elevhalsa")) {
                plantAll(new Planted(superuser, scope, area, hat(SARA).assignment()));
            }
            superuser()
                    .sql(
                            "update records.case_hold set ended_on = '2026-03-02' where scope_id = :scope")
                    .param("scope", scope)
                    .update();
            var host = new Planted(superuser, scope, "social", hat(SARA).assignment());
            for (var table : List.of("tasks.task", "tasks.news", "sharing.ending")) {
                host.in(table, Map.of());
            }
            for (var table : host.tables()) {
                if (!OF_ITS_OWN.contains(table)) {
                    assertThat(count("select from " + table + " where scope_id = ?", scope))
                            .as(table)
                            .isPositive();
                }
            }
            rule("case", "social", 0);
            rule("case", "elevhalsa", 0);
            night();
            for (var table : host.tables()) {
                assertThat(count("select from " + table + " where scope_id = ?", scope))
                        .as(table)
                        .isZero();
            }
        }
        for (var table : List.of("tasks.task", "tasks.news", "sharing.ending")) {
            assertThat(count("select from " + table + " where scope_id = ?", scope))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void anExtractFindsNothingOfACaseThatIsErased() {
        var person = about("Zelda", "Quist", LocalDate.of(2010, 5, 6), null);
        var scope = about(person, Map.of("social", "Ringde hem."));
        var id = scope.toString();
        plant(scope, "social", "cases.case_file", Map.of("number", "QRTW-XX", "id", id));
        plant(
                scope,
                "social",
                "cases.closing",
                Map.of("id", id, "closed_on", "2026-01-01", "readable_until", "2026-01-31"));
        assertThat(notes(RUT, collected(RUT, person))).contains("Ringde hem.");
        rule("case", "social", 0);
        night();
        assertThat(notes(RUT, collected(RUT, person))).isEmpty();
        assertThat(count("select from people.young_person where scope_id = ?", scope)).isZero();
    }

    @Test
    void aProposalCanBeTakenBackUntilSomebodyHasDecided() {
        var rule = as(RUT, () -> rules.propose(cases()));
        assertThatThrownBy(() -> takeBack(SIV, rule)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> takeBack(MOA, rule)).isInstanceOf(NotFound.class);
        takeBack(RUT, rule);
        takeBack(RUT, rule);
        assertThatThrownBy(() -> approve(SIV, rule)).isInstanceOf(ProposalTakenBack.class);
        assertThat(count("select from records.disposal_decision")).isZero();

        var other = as(RUT, () -> rules.propose(cases()));
        approve(SIV, other);
        takeBack(RUT, other);
        assertThat(as(RUT, () -> rules.one(other)).takenBy()).as("too late").isNull();
        assertThat(count("select from records.disposal_decision")).isEqualTo(1);
    }

    @Test
    void anotherBoardsOfficerDecidesNothingHere() {
        var rule = as(RUT, () -> rules.propose(cases()));
        assertThatThrownBy(() -> approve(MOA, rule)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(MOA, () -> rules.preview(rules.one(rule))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void pagesLeadToAHoldAndItsEnd() {
        var number = numbered("social");
        assertThat(text(send(RUT, get("/gallring")))).contains("/gallring/arendestopp/nytt");
        assertThat(text(send(RUT, post("/gallring/arendestopp/nytt"))))
                .contains("Skriv ärendets nummer.", "Skriv skälet.");
        var missed = send(RUT, placing("QQQQ-QQ"));
        assertThat(missed.getStatus()).isEqualTo(422);
        assertThat(text(missed))
                .contains("Det finns inget ärende med det numret där er verksamhet");
        var twice = placing(number).param("_once", UUID.randomUUID().toString());
        assertThat(send(RUT, twice).getStatus()).isEqualTo(302);
        assertThat(send(RUT, twice).getStatus()).as("sent twice").isEqualTo(302);
        assertThat(count("select from records.case_hold")).isEqualTo(1);
        assertThat(send(RUT, placing(number)).getStatus()).isEqualTo(422);
        var hold = as(RUT, () -> holds.all()).getFirst();
        assertThat(text(send(SIV, get("/gallring")))).contains("Ärende " + number, hold.path());
        assertThat(text(send(SIV, get(hold.path())))).contains("Tvist", "Rut Alm", "Häv stoppet");
        assertThat(send(MOA, get(hold.path())).getStatus()).isEqualTo(404);
        assertThat(send(MOA, post(hold.path() + "/hav").param("reason", "x")).getStatus())
                .isEqualTo(404);
        assertThat(send(SARA, get(hold.path())).getStatus()).isEqualTo(403);
        assertThat(send(SIV, post(hold.path() + "/hav")).getStatus()).isEqualTo(422);
        assertThat(send(SIV, post(hold.path() + "/hav").param("reason", "Klart")).getStatus())
                .isEqualTo(302);
        assertThat(send(SIV, get(hold.path())).getStatus()).isEqualTo(404);
    }

    private static MockHttpServletRequestBuilder placing(String number) {
        return post("/gallring/arendestopp/nytt")
                .param("number", number)
                .param("reason", "Tvist")
                .param("review", "2030-01-01");
    }

    /** A closed case that social services host, in which those areas have a note. */
    private String numbered(String... areas) {
        return hosted("social", areas);
    }

    private String hosted(String host, String... areas) {
        var scope = UUID.randomUUID();
        var number = "QRTW-" + SIGNS.charAt(numbers / 10) + SIGNS.charAt(numbers++ % 10);
        var id = scope.toString();
        plant(scope, host, "cases.number", Map.of("number", number, "case_id", id));
        plant(scope, host, "cases.case_file", Map.of("number", number, "id", id));
        plant(
                scope,
                host,
                "cases.closing",
                Map.of("id", id, "closed_on", "2026-01-01", "readable_until", "2026-01-31"));
        for (var area : areas) {
            plant(scope, area, "cases.note", Map.of());
        }
        return number;
    }

    /** In every table once for the area, where a second row of the scope is possible at all. */
    private static void plantAll(Planted planted) throws SQLException {
        for (var table : planted.tables()) {
            if (OF_ITS_OWN.contains(table) || THERE.contains(table)) {
                continue;
            }
            try {
                planted.in(table, Map.of());
            } catch (SQLException failed) {
                if (!TWICE.equals(failed.getSQLState())) {
                    throw failed;
                }
            }
        }
    }

    private UUID scopeOf(String number) {
        return superuser()
                .sql("select case_id from cases.number where number = :number")
                .param("number", number)
                .query(UUID.class)
                .single();
    }

    private void place(String who, String number) {
        as(who, () -> holds.place(number, "Tvist", REVIEW));
    }

    private void end(String who, UUID hold) {
        as(who, () -> holds.end(hold, "Avgjort"));
    }

    private void takeBack(String who, UUID rule) {
        as(who, () -> rules.takeBack(rule));
    }

    private void approve(String who, UUID rule) {
        as(who, () -> rules.approve(rule));
    }

    private static NewRule cases() {
        return new NewRule("case", 60, "SN 2026/14", LocalDate.of(2026, 2, 1), today(), "");
    }

    private void rule(String kind, String area, int days) {
        superuser()
                .sql(
                        """
                        insert into records.disposal_decision
                        values (:kind, :area, :days, 'SN 2026/14', '2026-01-01', '2026-01-01', null)
                        """)
                .param("kind", kind)
                .param("area", area)
                .param("days", days)
                .update();
    }

    private void night() {
        runs("disposal", "part-disposal");
    }
}
