package se.tryggaunga.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggaunga.archive.DisposalRules;
import se.tryggaunga.archive.NewRule;
import se.tryggaunga.archive.Preview;

/** What several areas have a part in is erased area by area, and the frame last. */
class PartDisposalDbTests extends InAnExtract {

    private static final List<String> RULES =
            List.of(
                    "records.disposal",
                    "records.disposal_approval",
                    "records.disposal_taken_back",
                    "records.disposal_proposal",
                    "records.disposal_decision");

    private final UUID scope = UUID.randomUUID();

    @Autowired DisposalRules rules;

    @BeforeEach
    @AfterEach
    void clean() {
        RULES.forEach(table -> superuser().sql("delete from " + table).update());
    }

    @Test
    void aConcernGoesAreaByAreaWhenItHasItsAnswer() {
        concern("referred");
        rule("concern", "skola", 0);
        night();
        assertThat(left("concerns.concern_text"))
                .as("the frame waits for the assessment, which is another board's")
                .isEqualTo(1);
        assertThat(preview("concern", 0).records()).as("social services' part").isEqualTo(1);
        rule("concern", "social", 0);
        night();
        assertThat(leftAnywhere()).isEmpty();
        assertThat(count("select from records.disposal where record_kind = 'concern'"))
                .isEqualTo(2);
    }

    @Test
    void aConcernThatWaitsForItsAnswerOrBecameSomethingIsKept() {
        concern("opened");
        rule("concern", "skola", 0);
        rule("concern", "social", 0);
        night();
        assertThat(left("concerns.concern")).as("without an answer").isEqualTo(1);
        step("asked");
        var request = UUID.randomUUID();
        plant(request, "social", "concerns.request", Map.of());
        superuser()
                .sql("update concerns.request set concern_id = :concern where id = :id")
                .param("concern", scope)
                .param("id", request)
                .update();
        night();
        assertThat(left("concerns.concern")).as("its request is kept").isEqualTo(1);
        superuser()
                .sql("delete from concerns.request where id = :id")
                .param("id", request)
                .update();
        night();
        assertThat(leftAnywhere()).isEmpty();
    }

    @Test
    void anOwnNoteIsReadUntilItsLastDayBeforeItsConcernGoes() {
        concern("advised");
        plant(scope, "skola", "concerns.own_note", Map.of("dispose_on", today().toString()));
        rule("concern", "skola", 0);
        rule("concern", "social", 0);
        night();
        assertThat(left("concerns.concern")).isEqualTo(1);
    }

    @Test
    void aQuestionInHasteGoesAfterItsAnswer() {
        var past = today().minusDays(2) + "T12:00:00Z";
        plant(scope, "skola", "urgent.request", Map.of("due_at", past));
        plant(
                scope,
                "social",
                "urgent.answer",
                Map.of("written_at", past, "released_to", "{" + scope + "}"));
        rule("urgent", "skola", 2);
        night();
        assertThat(left("urgent.request")).as("the answer is another board's").isEqualTo(1);
        rule("urgent", "social", 3);
        night();
        assertThat(left("urgent.answer")).as("one day too early").isEqualTo(1);
        clean();
        rule("urgent", "skola", 2);
        rule("urgent", "social", 2);
        night();
        assertThat(leftAnywhere()).isEmpty();
    }

    @Test
    void aRequestForDocumentsGoesWithItsDocumentsWhenItIsAnswered() {
        var document = UUID.randomUUID();
        plant(scope, "social", "requests.request", Map.of());
        plant(document, "social", "requests.document", Map.of("request_id", scope.toString()));
        plant(document, "social", "requests.test", Map.of("id", document.toString()));
        rule("document_request", "social", 0);
        night();
        assertThat(left("requests.request")).as("not answered").isEqualTo(1);
        var yesterday = today().minusDays(1).toString();
        plant(scope, "social", "requests.answer", Map.of("what", "answer", "sent_on", yesterday));
        plant(scope, "social", "requests.decision", Map.of("id", scope.toString()));
        night();
        assertThat(left("requests.request")).as("its decision is not sent").isEqualTo(1);
        plant(scope, "social", "requests.answer", Map.of("what", "decision", "sent_on", yesterday));
        assertThat(preview("document_request", 0).records()).as("counted once").isEqualTo(1);
        night();
        assertThat(leftAnywhere()).isEmpty();
        assertThat(count("select from requests.test where scope_id = ?", document)).isZero();
    }

    @Test
    void anExtractGoesWhenEveryAreaHasHandedItsPartOver() {
        var before = today().minusDays(3) + "T12:00:00Z";
        plant(scope, "social", "records.extract_case", Map.of());
        for (var area : List.of("social", "elevhalsa")) {
            plant(scope, area, "records.extract_source", Map.of());
            plant(scope, area, "records.extract_post", Map.of());
        }
        handed("social", before);
        rule("extract", "social", 3);
        rule("extract", "elevhalsa", 3);
        night();
        assertThat(left("records.extract_post")).as("a part is not handed over").isEqualTo(2);
        handed("elevhalsa", before);
        assertThat(preview("extract", 3).waiting()).as("the frame's own part").isEqualTo(1);
        night();
        assertThat(leftAnywhere()).isEmpty();
    }

    private void concern(String lastStep) {
        plant(scope, "skola", "concerns.concern", Map.of());
        plant(scope, "skola", "concerns.concern_text", Map.of());
        plant(scope, "social", "concerns.assessment", Map.of());
        step(lastStep);
    }

    private void step(String step) {
        var written = today().minusDays(1) + "T12:00:00Z";
        plant(scope, "social", "concerns.step", Map.of("step", step, "written_at", written));
    }

    private void handed(String area, String at) {
        plant(scope, area, "records.extract_step", Map.of("step", "handed_over", "written_at", at));
    }

    private Preview preview(String kind, int afterDays) {
        var asked =
                new NewRule(kind, afterDays, "SN 2026/14", LocalDate.of(2026, 2, 1), today(), "");
        return as(RUT, () -> rules.preview(rules.one(rules.propose(asked))));
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
        runs("part-disposal");
    }

    private int left(String table) {
        return count("select from " + table + " where scope_id = ?", scope);
    }

    private List<String> leftAnywhere() {
        try (var superuser = superuserConnection()) {
            return new Planted(superuser, scope, "social", scope)
                    .tables().stream().filter(table -> left(table) > 0).toList();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
