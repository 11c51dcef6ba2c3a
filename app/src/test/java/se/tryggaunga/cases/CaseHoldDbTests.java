package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggaunga.archive.CaseHolds;
import se.tryggaunga.archive.DisposalRules;
import se.tryggaunga.archive.NewRule;
import se.tryggaunga.archive.Preview;

/** One case is held back from every rule, as far as the own area's facts go. */
class CaseHoldDbTests extends InAClosedCase {

    private static final String RUT = "Rut Alm/registrator_social";
    private static final String SIV = "Siv Lund/arkivarie";

    @Autowired CaseHolds holds;
    @Autowired DisposalRules rules;

    @Test
    void stopsEveryRuleInThatCaseAndForThatAreaAlone() {
        var held = closed(ANDERS);
        var other = closed(ANDERS);
        days(READABLE + 31);
        hold(held);
        rule("skola", 60);
        rule("social", 60);
        night();
        assertThat(frame(other)).isZero();
        assertThat(noteOf(held, "skola")).as("another area's hold is not theirs").isZero();
        assertThat(List.of(noteOf(held, "social"), frame(held))).containsExactly(1L, 1L);
        assertThat(preview(60).held()).isEqualTo(1);

        lift(held);
        night();
        assertThat(frame(held)).isZero();
        assertThat(count("select 1 from records.case_hold")).as("goes with the case").isZero();
    }

    @Test
    void aFrameWaitsForAnotherAreasHold() {
        var file = closed(ANDERS);
        days(READABLE + 31);
        superuser()
                .sql(
                        """
                        insert into records.case_hold (id, scope_id, owner_area, written_by, written_at, number,
                                                       reason, review_on, placed_by)
                        values (gen_random_uuid(), :scope, 'skola', gen_random_uuid(), now(), :number, 'Tvist',
                                '2030-01-01', 'x')
                        """)
                .param("scope", file.id())
                .param("number", file.number())
                .update();
        rule("skola", 60);
        rule("social", 60);
        night();
        assertThat(List.of(noteOf(file, "skola"), noteOf(file, "social"), frame(file)))
                .containsExactly(1L, 1L, 1L);
        var preview = preview(60);
        assertThat(preview.waiting()).isEqualTo(1);
        assertThat(preview.waits())
                .extracting(Preview.Rows::key)
                .contains("records.table.cases-case-file");
        assertThat(preview.held()).as("no word of whose hold it is").isZero();
    }

    @Test
    void aPreviewCountsByTheYearOfClosingWhatIsThenErased() {
        var file = closed(EVA);
        days(READABLE + 31);
        var year = today().minusDays(READABLE + 31).getYear();
        var preview = preview(60);
        assertThat(preview.records()).isPositive();
        assertThat(preview.years()).extracting(Preview.Year::year).contains(year);
        assertThat(preview.years().stream().mapToLong(Preview.Year::records).sum())
                .isEqualTo(preview.records());
        assertThat(preview.years().stream().mapToLong(Preview.Year::rows).sum())
                .isEqualTo(preview.rows());
        assertThat(preview(3650).records()).isZero();
        var rule = as(RUT, () -> rules.propose(cases(60)));
        as(
                SIV,
                () -> {
                    rules.approve(rule);
                    return true;
                });
        night();
        assertThat(frame(file)).isZero();
        assertThat(
                        superuser()
                                .sql("select sum(erased) from records.disposal")
                                .query(Long.class)
                                .single())
                .isEqualTo(preview.rows());
    }

    @Test
    void isShownOnTheCasesPageToTheOwnAreaAlone() {
        var file = closed(EVA, ANDERS);
        hold(file);
        for (var who : List.of(SARA, EVA)) {
            assertThat(page(who, "/arenden/" + file.number()))
                    .contains("Gallringsstopp", "Tvist om journalen");
        }
        assertThat(page(ANDERS, "/arenden/" + file.number()))
                .contains(file.number())
                .doesNotContain("allringsstopp", "Tvist");
        assertThat(rows(ANDERS, "select 1 from records.case_hold")).isZero();
        assertThat(rows(SARA, "select 1 from records.case_hold where scope_id = ?", file.id()))
                .isEqualTo(1);
        assertThat(rows(RUT, "select 1 from records.case_hold")).isEqualTo(1);
        assertThat(rows(RUT, "select 1 from cases.case_file"))
                .as("and nothing else of it")
                .isZero();
    }

    private void hold(CaseFile file) {
        as(RUT, () -> holds.place(file.number(), "Tvist om journalen", LocalDate.of(2030, 1, 1)));
        assertThat(
                        count(
                                "select 1 from audit.entry where scope_id = '%s' and what = 'case-held'"
                                        .formatted(file.id())))
                .isEqualTo(1);
    }

    private void lift(CaseFile file) {
        as(
                SIV,
                () -> {
                    holds.end(holds.all().getFirst().id(), "Tvisten är avgjord");
                    return true;
                });
        assertThat(
                        count(
                                "select 1 from audit.entry where scope_id = '%s' and what = 'case-hold-ended'"
                                        .formatted(file.id())))
                .isEqualTo(1);
    }

    private Preview preview(int days) {
        return as(RUT, () -> rules.preview(rules.one(rules.propose(cases(days)))));
    }

    private NewRule cases(int days) {
        return new NewRule("case", days, "SN 2026/14", LocalDate.of(2026, 2, 1), today(), "");
    }
}
