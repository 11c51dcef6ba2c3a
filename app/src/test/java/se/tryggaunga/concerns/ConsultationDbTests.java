package se.tryggaunga.concerns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggaunga.Nightly;
import se.tryggaunga.cases.CaseWorld;
import se.tryggaunga.concerns.domain.AdviceOutcome;
import se.tryggaunga.shared.Forbidden;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.tasks.Tasks;

/** Advice without a name: who reads what, until when, and that nobody learns who asked. */
class ConsultationDbTests extends AdviceWorld {

    @Autowired RequestDisposal disposal;
    @Autowired Tasks tasks;

    @Test
    void isReadByTheAskerAndTheInboxAndNobodyElse() {
        var id = asked(MIA);
        assertThat(as(MIA, () -> consultations.open(id)).mine()).isTrue();
        assertThat(as(SARA, () -> consultations.open(id)).mine()).isFalse();
        for (var other : new String[] {ANDERS, EVA, "sara/granskare"}) {
            assertThatThrownBy(() -> as(other, () -> consultations.open(id)))
                    .isInstanceOf(NotFound.class);
            assertThat(plain(other, ofThread("consultation_words", id))).isZero();
        }
        assertThat(as(ANDERS, consultations::list)).noneMatch(row -> row.id().equals(id));
        assertThat(as(SARA, consultations::list)).anyMatch(row -> row.id().equals(id));
    }

    @Test
    void theInboxDoesNotLearnWhoAskedByAnyWay() {
        var id = asked(MIA);
        var asker = as(MIA, () -> hat(MIA).assignment());
        var person = as(MIA, () -> hat(MIA).person());
        assertThat(plain(SARA, ofThread("consultation_asker", id))).isZero();
        assertThat(
                        plain(
                                SARA,
                                "select count(*) from tasks.task where scope_id = '"
                                        + id
                                        + "' and asked_by = '"
                                        + asker
                                        + "'"))
                .isZero();
        assertThat(
                        plain(
                                SARA,
                                "select count(*) from audit.entry where scope_id = '"
                                        + id
                                        + "' and person_id = '"
                                        + person
                                        + "'"))
                .isZero();
        for (var kind : new String[] {"advice", "frame"}) {
            assertThat(
                            plain(
                                    SARA,
                                    "select count(*) from access.readers('%s', 'fritid', '%s', '{}') r where r.person_id = '%s'"
                                            .formatted(id, kind, person)))
                    .isZero();
        }
        assertThat(
                        all().sql(
                                        "select count(*) from access.grants where scope_id = :id and reader = :asker")
                                .param("id", id)
                                .param("asker", asker)
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void theLogKnowsWhoAsked() {
        var id = asked(MIA);
        var person = as(MIA, () -> hat(MIA).person());
        assertThat(
                        all().sql(
                                        "select count(*) from audit.entry where scope_id = :id and person_id = :person and what = 'consultation'")
                                .param("id", id)
                                .param("person", person)
                                .query(Long.class)
                                .single())
                .isOne();
    }

    @Test
    void theAskerMaySayWhoItIs() {
        var id = asked(MIA);
        assertThatThrownBy(() -> does(SARA, () -> consultations.tell(id)))
                .isInstanceOf(Forbidden.class);
        assertThat(as(SARA, () -> consultations.open(id)).told()).isNull();
        does(MIA, () -> consultations.tell(id));
        does(MIA, () -> consultations.tell(id));
        assertThat(as(SARA, () -> consultations.open(id)).told()).contains("Mia Falk");
    }

    @Test
    void nothingIsWrittenBeforeItHasBeenLookedThrough() {
        var before = everything();
        assertThatThrownBy(() ->
                        as(
                                MIA,
                                () ->
                                        consultations.ask(
                                                question("Emil har nya kläder."), Set.of())))
                .isInstanceOf(StillTraces.class);
        assertThatThrownBy(() ->
                        as(
                                MIA,
                                () ->
                                        consultations.ask(
                                                question("Ring 070-123 45 67."),
                                                Set.of("070-123 45 67"))))
                .as("a number is never an ordinary word")
                .isInstanceOf(StillTraces.class);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aWordThatIsNoNameLeavesACountAndNotTheWord() {
        var id =
                as(
                        MIA,
                        () ->
                                consultations.ask(
                                        question("Vi tränar med Stig varje dag."), Set.of("stig")));
        assertThat(
                        all().sql("select what from audit.entry where scope_id = :id order by id")
                                .param("id", id)
                                .query(String.class)
                                .list())
                .contains("consultation-words-that-are-no-names-1")
                .noneMatch(what -> what.toLowerCase().contains("stig"));
    }

    @Test
    void theAnswerIsLookedThroughToo() {
        var id = asked(MIA);
        assertThatThrownBy(
                        () -> does(SARA, () -> consultations.say(id, "Prata med Emil.", Set.of())))
                .isInstanceOf(StillTraces.class);
        assertThat(as(MIA, () -> consultations.open(id)).answered()).isFalse();
        does(SARA, () -> consultations.say(id, "Prata med hemmet.", Set.of()));
        does(MIA, () -> consultations.say(id, "Tack, det gör vi.", Set.of()));
        var thread = as(SARA, () -> consultations.open(id));
        assertThat(thread.answered()).isTrue();
        assertThat(thread.said())
                .extracting(ConsultationView.Said::words)
                .containsExactly(
                        "Ute sent flera kvällar.",
                        "Att det blir värre.",
                        "Prata med hemmet.",
                        "Tack, det gör vi.");
    }

    @Test
    void waitsOnTheInboxUntilItHasAnswered() {
        var id = asked(MIA);
        assertThat(as(SARA, () -> tasks.waitsOnMe(id, Consultations.ADVISE))).isTrue();
        does(SARA, () -> consultations.say(id, "Prata med hemmet.", Set.of()));
        assertThat(as(SARA, () -> tasks.waitsOnMe(id, Consultations.ADVISE))).isFalse();

        var ended = asked(MIA);
        does(MIA, () -> consultations.end(ended, AdviceOutcome.REPORT));
        assertThat(as(SARA, () -> tasks.waitsOnMe(ended, Consultations.ADVISE))).isFalse();
    }

    @Test
    void onlyTheAskerSaysWhatCameOfItAndOnce() {
        var id = asked(MIA);
        assertThatThrownBy(() -> does(SARA, () -> consultations.end(id, AdviceOutcome.ENOUGH)))
                .isInstanceOf(Forbidden.class);
        long before = counted();
        does(MIA, () -> consultations.end(id, AdviceOutcome.ENOUGH));
        assertThat(counted()).isEqualTo(before + 1);
        assertThatThrownBy(() -> does(MIA, () -> consultations.end(id, AdviceOutcome.REPORT)))
                .isInstanceOf(AdviceEnded.class);
        assertThatThrownBy(() -> does(SARA, () -> consultations.say(id, "Mer.", Set.of())))
                .isInstanceOf(AdviceEnded.class);
    }

    @Test
    void isReadUntilItsLastDayThenErasedOnceTheBoardHasDecidedSo() {
        var id = asked(MIA);
        does(MIA, () -> consultations.end(id, AdviceOutcome.ENOUGH));
        long counted = counted();
        CaseWorld.CLOCK.turn(Duration.ofDays(30));
        assertThat(as(SARA, () -> consultations.open(id)).end()).isPresent();
        CaseWorld.CLOCK.turn(Duration.ofDays(1));
        for (var who : new String[] {MIA, SARA}) {
            assertThatThrownBy(() -> as(who, () -> consultations.open(id)))
                    .isInstanceOf(NotFound.class);
            assertThat(plain(who, ofThread("consultation_words", id))).isZero();
        }
        night();
        assertThat(kept(id)).isPositive();
        all().sql(
                        """
                        insert into records.disposal_decision
                        values ('consultation', 'fritid', 0, 'FN 13', '2026-01-01', '2026-01-01', null)
                        on conflict do nothing
                        """)
                .update();
        night();
        assertThat(kept(id)).isZero();
        assertThat(counted()).as("the count stays").isEqualTo(counted);
    }

    @Test
    void oneWhoseAskerNeverSaidWhatCameOfItIsErasedByTheRuleToo() {
        var id = asked(MIA);
        does(SARA, () -> consultations.say(id, "Prata med hemmet.", Set.of()));
        var lastDay = as(MIA, () -> consultations.open(id)).answerBy().plusDays(30);
        decided(10);
        turnTo(lastDay.plusDays(9));
        night();
        assertThat(kept(id)).isPositive();
        assertThat(as(MIA, () -> consultations.open(id)).end()).as("still to be said").isEmpty();
        turnTo(lastDay.plusDays(10));
        night();
        assertThat(kept(id)).isZero();
        assertThat(as(SARA, () -> tasks.waitsOnMe(id, Consultations.ADVISE))).isFalse();
        assertThatThrownBy(() -> as(MIA, () -> consultations.open(id)))
                .isInstanceOf(NotFound.class);
        forgetRules();
    }

    @Test
    void aWordThatCameLaterMovesTheLastDay() {
        var id = asked(MIA);
        var answerBy = as(MIA, () -> consultations.open(id)).answerBy();
        turnTo(answerBy.plusDays(20));
        does(SARA, () -> consultations.say(id, "Förlåt att det dröjde.", Set.of()));
        decided(0);
        turnTo(answerBy.plusDays(50));
        night();
        assertThat(kept(id)).isPositive();
        turnTo(answerBy.plusDays(51));
        night();
        assertThat(kept(id)).isZero();
        forgetRules();
    }

    private void decided(int afterDays) {
        forgetRules();
        all().sql(
                        """
                        insert into records.disposal_decision
                        values ('consultation', 'fritid', :days, 'FN 14', '2026-01-01', '2026-01-01', null)
                        """)
                .param("days", afterDays)
                .update();
    }

    private void forgetRules() {
        all().sql("delete from records.disposal_decision where record_kind = 'consultation'")
                .update();
    }

    private static void turnTo(LocalDate day) {
        CaseWorld.CLOCK.turn(
                Duration.ofDays(ChronoUnit.DAYS.between(CaseWorld.CLOCK.today(), day)));
    }

    @Test
    void aHatWithoutTheOfficeAsksNothing() {
        assertThatThrownBy(() -> asked(EVA)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> asked(SARA)).isInstanceOf(Forbidden.class);
    }

    private static String ofThread(String table, UUID id) {
        return "select count(*) from concerns." + table + " where scope_id = '" + id + "'";
    }

    private long kept(UUID id) {
        return count(
                "select (select count(*) from concerns.consultation where id = '%1$s') + (select count(*) from concerns.consultation_words where scope_id = '%1$s') + (select count(*) from concerns.consultation_asker where scope_id = '%1$s')"
                        .formatted(id));
    }

    private long counted() {
        return count("select count(*) from concerns.consultation_count");
    }

    private String everything() {
        return count("select count(*) from concerns.consultation")
                + " "
                + count("select count(*) from concerns.consultation_words")
                + " "
                + count("select count(*) from audit.entry")
                + " "
                + count("select count(*) from drafts.draft")
                + " "
                + count("select count(*) from tasks.task");
    }

    private void night() {
        new Nightly(municipalities, CaseWorld.HERE, acting).run(disposal);
    }
}
