package se.tryggaunga.concerns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggaunga.cases.CaseWorld;
import se.tryggaunga.concerns.domain.AgeBand;
import se.tryggaunga.concerns.domain.Family;
import se.tryggaunga.concerns.domain.ReportStep;
import se.tryggaunga.concerns.domain.ReportWay;
import se.tryggaunga.concerns.domain.Sex;
import se.tryggaunga.concerns.domain.Urgency;
import se.tryggaunga.organisation.Setup;
import se.tryggaunga.shared.Forbidden;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.tasks.Task;
import se.tryggaunga.tasks.Tasks;

/**
 * That a report was made, received and answered; who knows of it, and that nobody reads it here.
 */
class ReportDbTests extends AdviceWorld {

    static final String MONA = "mona/mottagning";

    @Autowired Concerns concerns;
    @Autowired Reports reports;
    @Autowired Tasks tasks;

    @Test
    void isKnownToTheReporterAndTheReceptionAndNobodyElse() {
        var id = made(MIA, true, null);
        assertThat(as(MIA, () -> reports.open(id)).mine()).isTrue();
        assertThat(as(MONA, () -> reports.open(id)).mine()).isFalse();
        for (var other : new String[] {ANDERS, SARA, EVA, "sara/granskare"}) {
            assertThatThrownBy(() -> as(other, () -> reports.open(id)))
                    .isInstanceOf(NotFound.class);
            assertThat(plain(other, "select count(*) from concerns.report where id = '" + id + "'"))
                    .isZero();
        }
    }

    @Test
    void hasNoPlaceForWhatTheReportSays() {
        var columns =
                all().sql(
                                """
                                select table_name || '.' || column_name from information_schema.columns
                                 where table_schema = 'concerns' and table_name like 'report%'
                                   and data_type = 'text'
                                   and column_name not in ('owner_area', 'kind', 'lock', 'function_id')
                                """)
                        .query(String.class)
                        .list();
        assertThat(columns)
                .containsExactlyInAnyOrder("report.number", "report.way", "report_step.step");
    }

    @Test
    void theReceptionIsToConfirmItTheSameDay() {
        var id = made(MIA, false, null);
        var task = theirs(MONA, id).getFirst();
        assertThat(task.verb()).isEqualTo(Reports.RECEIVE);
        assertThat(task.due()).isEqualTo(CaseWorld.CLOCK.today());
        does(MONA, () -> reports.received(id));
        assertThat(theirs(MONA, id)).isEmpty();
        assertThat(as(MIA, () -> reports.open(id)).received()).isTrue();
        assertThatThrownBy(() -> does(MONA, () -> reports.received(id)))
                .isInstanceOf(ReportAnswered.class);
    }

    @Test
    void theReporterDoesNotConfirmForTheReception() {
        var id = made(MIA, true, null);
        assertThatThrownBy(() -> does(MIA, () -> reports.received(id)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> does(MIA, () -> reports.answer(id, ReportStep.OPENED)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> does(MONA, () -> reports.askAgain(id)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void whoAsksIsToKnowWithinTheTimeOfADecisionAndAnAnswer() {
        var id = made(MIA, true, null);
        var by = CaseWorld.CLOCK.today().plusDays(14 + 7);
        assertThat(as(MIA, () -> reports.open(id)).answerBy()).isEqualTo(by);
        assertThat(theirs(MONA, id)).anyMatch(task -> by.equals(task.due()));
        assertThat(as(MIA, tasks::ofOthers))
                .anyMatch(task -> task.scopeId().equals(id) && by.equals(task.due()));
        does(MONA, () -> reports.answer(id, ReportStep.NOT_OPENED));
        assertThat(theirs(MONA, id)).isEmpty();
        assertThat(as(MIA, () -> reports.open(id)).waits()).isFalse();
    }

    @Test
    void oneWhoDidNotAskIsToldNothing() {
        var id = made(MIA, false, null);
        assertThatThrownBy(() -> does(MONA, () -> reports.answer(id, ReportStep.OPENED)))
                .isInstanceOf(ReportAnswered.class);
    }

    @Test
    void notYetDecidedIsNoLastAnswer() {
        var id = made(MIA, true, null);
        does(MONA, () -> reports.answer(id, ReportStep.UNDER_WAY));
        assertThat(as(MIA, () -> reports.open(id)).waits()).isTrue();
        does(MONA, () -> reports.answer(id, ReportStep.OPENED));
        assertThatThrownBy(() -> does(MONA, () -> reports.answer(id, ReportStep.NOT_OPENED)))
                .isInstanceOf(ReportAnswered.class);
    }

    @Test
    void whenTheTimeIsPastTheReporterAsksAgainAndAWeekBegins() {
        var id = made(MIA, true, null);
        assertThatThrownBy(() -> does(MIA, () -> reports.askAgain(id)))
                .isInstanceOf(ReportAnswered.class);
        CaseWorld.CLOCK.turn(Duration.ofDays(22));
        does(MIA, () -> reports.askAgain(id));
        var by = CaseWorld.CLOCK.today().plusDays(7);
        assertThat(as(MIA, () -> reports.open(id)).answerBy()).isEqualTo(by);
        assertThat(theirs(MONA, id)).anyMatch(task -> by.equals(task.due()));
        assertThatThrownBy(() -> does(MIA, () -> reports.askAgain(id)))
                .isInstanceOf(ReportAnswered.class);
    }

    @Test
    void whereNoReceptionSignsInTheReporterNotesWhatWasSaid() {
        var end = "update access.assignment set until_day = %s where id = '%s'";
        var mona = Setup.id("smaby", "assignment", MONA);
        var yesterday = "date '" + CaseWorld.CLOCK.today().minusDays(1) + "'";
        all().sql(end.formatted(yesterday, mona)).update();
        try {
            var id = made(MIA, true, null);
            assertThat(as(MIA, () -> reports.open(id)).notes()).isTrue();
            assertThat(theirs(MIA, id)).hasSize(2);
            does(MIA, () -> reports.received(id));
            does(MIA, () -> reports.answer(id, ReportStep.OPENED));
            assertThat(theirs(MIA, id)).isEmpty();
        } finally {
            all().sql(end.formatted("null", mona)).update();
        }
    }

    @Test
    void theConcernKnowsThatWhenAndByWhichFunction() {
        var concern = concern();
        made(MIA, true, concern);
        for (var who : new String[] {MIA, SARA}) {
            var known = as(who, () -> reports.about(concern));
            assertThat(known).hasSize(1);
            assertThat(known.getFirst().functionId()).isEqualTo("fritidsledare");
        }
        assertThat(as(MONA, () -> reports.about(concern))).isEmpty();
    }

    @Test
    void aConcernOfOthersIsNotWrittenInto() {
        var concern = concern();
        made(ANDERS, false, concern);
        assertThat(as(MIA, () -> reports.about(concern))).isEmpty();
    }

    private UUID made(String who, boolean wantsAnswer, @Nullable UUID concern) {
        var report = new NewReport("A7K3-9Q", ReportWay.PHONE, wantsAnswer, concern);
        return as(who, () -> reports.made(report));
    }

    private List<Task> theirs(String who, UUID scope) {
        return as(who, tasks::mine).stream().filter(task -> task.scopeId().equals(scope)).toList();
    }

    private UUID concern() {
        var concern =
                new NewConcern(
                        Setup.id("smaby", "inbox", "sspf"),
                        new NewConcern.Words("Ute sent.", "", ""),
                        Urgency.NOW,
                        Sex.UNKNOWN,
                        AgeBand.AGE_12_14,
                        null,
                        Family.UNAWARE,
                        null,
                        null);
        return as(MIA, () -> concerns.send(concern, Set.of()));
    }
}
