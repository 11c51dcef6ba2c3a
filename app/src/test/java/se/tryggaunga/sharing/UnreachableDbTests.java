package se.tryggaunga.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tryggaunga.organisation.ConsentRule.Outcome;
import se.tryggaunga.sharing.domain.Answer;
import se.tryggaunga.sharing.domain.How;
import se.tryggaunga.sharing.domain.Said;
import se.tryggaunga.sharing.domain.Who;

/** A guardian whom nobody gets hold of has said neither yes nor no, however often it is tried. */
class UnreachableDbTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private SharingWorld world;
    private Who kim;
    private Who robin;

    @BeforeEach
    void begins() throws Exception {
        world = new SharingWorld(DAY);
        var guardians = world.asked();
        kim = Who.guardian(guardians.getFirst());
        robin = Who.guardian(guardians.getLast());
        world.asksAbout("skola:plan");
        world.says(Who.YOUNG, Said.YES);
    }

    @AfterEach
    void ends() {
        world.close();
    }

    @Test
    void everyAttemptIsKeptAndNoneIsAnAnswer() {
        world.says(kim, Said.YES);
        attempt(robin, How.PHONE, DAY.minusDays(7));
        attempt(robin, How.LETTER, DAY);

        assertThat(state().outcome()).isEqualTo(Outcome.WAIT);
        assertThat(state().missing()).containsExactly("Robin Ek går inte att nå.");
        assertThat(view().attempts(robin))
                .extracting(Answer::how)
                .containsExactly(How.PHONE, How.LETTER);
        assertThat(view().attempts(robin)).allMatch(each -> each.registeredBy().contains("Sara"));
        assertThat(view().attempts(kim)).isEmpty();
    }

    @Test
    void isAnsweredForByNobodyElse() {
        personAssesses();
        attempt(kim, How.PHONE, DAY);
        attempt(robin, How.PHONE, DAY);

        assertThat(state().outcome()).as("nobody has said yes").isEqualTo(Outcome.WAIT);
    }

    @Test
    void isForAPersonToAssessWhereTheTableSaysSo() {
        personAssesses();
        world.says(kim, Said.YES);
        attempt(robin, How.VISIT, DAY);

        assertThat(state().outcome()).isEqualTo(Outcome.ASSESS);
        assertThat(world.as(world.sara(), () -> view().next()).path()).endsWith("/mognad");
        world.as(
                world.sara(),
                () -> world.get(Answers.class).assess(world.scope, 2, true, "Sökt i tre veckor."));
        assertThat(state().isValid()).isTrue();
        world.says(robin, Said.NO);
        assertThat(state().outcome()).as("the assessment has fallen").isEqualTo(Outcome.ASSESS);
    }

    @Test
    void isNeverAYesWhateverTheTableSays() {
        assertThatThrownBy(() -> rule("some_unreachable", "valid"))
                .hasMessageContaining("no_silence_is_a_yes");
        assertThatThrownBy(() -> rule("some_waiting", "valid"))
                .hasMessageContaining("no_silence_is_a_yes");
    }

    @Test
    void isNotLookedForOnceThereIsAnAnswer() {
        world.says(robin, Said.NO);

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> attempt(robin, How.PHONE, DAY));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> attempt(Who.YOUNG, How.PHONE, DAY));
    }

    private void personAssesses() {
        rule("some_unreachable", "assess");
    }

    private void rule(String guardians, String outcome) {
        world.asOwner(jdbc ->
                jdbc.sql(
                                """
                                insert into organisation.consent_rule
                                       (programme_id, age_from, age_to, guardians, young, outcome, priority,
                                        from_day)
                                select 'sspf', 15, 17, :guardians, 'yes', :outcome, 0, min(from_day)
                                  from organisation.consent_rule where programme_id = 'sspf'
                                """)
                        .param("guardians", guardians)
                        .param("outcome", outcome)
                        .update());
    }

    private void attempt(Who who, How how, LocalDate on) {
        world.as(
                world.sara(),
                () -> world.get(Answers.class).attempt(world.scope, 2, who, how, on, ""));
    }

    private ConsentView view() {
        return world.as(world.sara(), () -> world.get(ConsentPages.class).open(world.scope));
    }

    private ConsentState state() {
        return world.as(world.sara(), () -> world.get(Consents.class).state(world.scope));
    }
}
