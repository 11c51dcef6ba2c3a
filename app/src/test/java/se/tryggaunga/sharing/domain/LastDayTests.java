package se.tryggaunga.sharing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.tryggaunga.sharing.domain.Said.NO;
import static se.tryggaunga.sharing.domain.Said.YES;
import static se.tryggaunga.sharing.domain.Story.SCHOOL_PLAN;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.tryggaunga.organisation.ConsentRule.Outcome;

/** The days on which a consent ends, and the day before and after each. */
class LastDayTests {

    @Test
    void holdsOnItsLastDayAndNotOnTheNext() {
        var story = joint("2010-06-01", "2026-11-22", "2027-05-22");

        assertThat(story.on("2027-05-22").isValid()).isTrue();
        assertThat(story.on("2027-05-23").outcome()).isEqualTo(Outcome.NOT_VALID);
        assertThat(story.on("2027-05-23").until()).isEqualTo("2027-05-22");
        assertThat(story.on("2027-05-23").missing())
                .containsExactly(new Missing(Missing.Why.ENDED, null));
    }

    @Test
    void lapsesTheDayBeforeTheEighteenthBirthdayWhenItRestsOnGuardians() {
        var story = joint("2009-03-15", "2026-11-22", "2027-05-22");

        assertThat(story.on("2026-11-22").restsOnGuardians()).isTrue();
        assertThat(story.on("2026-11-22").until()).isEqualTo("2027-03-14");
        assertThat(story.on("2027-03-14").isValid()).isTrue();
        assertThat(story.on("2027-03-15").outcome()).isEqualTo(Outcome.WAIT);
        assertThat(story.on("2027-03-15").missing())
                .containsExactly(new Missing(Missing.Why.NOW_ADULT, Who.YOUNG));
    }

    @Test
    void goesOnWhenTheAdultAnswersAgain() {
        var story = joint("2009-03-15", "2026-11-22", "2027-05-22").young("2027-03-15", YES);

        assertThat(story.on("2027-03-15").isValid()).isTrue();
        assertThat(story.on("2027-03-15").restsOnGuardians()).isFalse();
        assertThat(story.on("2027-03-15").until()).isEqualTo("2027-05-22");
    }

    @Test
    void doesNotLapseAtEighteenWhenItRestsOnTheYoungPersonAlone() {
        var story =
                asked("2009-03-15", "2026-11-22", "2027-05-22")
                        .young("2026-11-22", YES)
                        .kim("2026-11-22", YES)
                        .robin("2026-11-22", NO)
                        .assessed("2026-11-22", true);

        assertThat(story.on("2026-11-22").restsOnGuardians()).isFalse();
        assertThat(story.on("2026-11-22").until()).isEqualTo("2027-05-22");
        assertThat(story.on("2027-03-15").isValid()).isTrue();
    }

    @Test
    void nobodyBecomesBoundByTurningEighteen() {
        var story = asked("2009-03-15", "2026-11-22", "2027-05-22").young("2026-11-22", YES);

        assertThat(story.on("2027-03-14").outcome()).isEqualTo(Outcome.WAIT);
        assertThat(story.on("2027-03-15").outcome()).isEqualTo(Outcome.WAIT);
        assertThat(story.on("2027-03-15").missing())
                .containsExactly(new Missing(Missing.Why.NOW_ADULT, Who.YOUNG));
    }

    @Test
    void aChildsNoThatDidNotStopItStopsItAtFifteen() {
        var story =
                asked("2012-02-01", "2026-11-22", "2027-05-22")
                        .young("2026-11-22", NO)
                        .kim("2026-11-22", YES)
                        .robin("2026-11-22", YES)
                        .assessed("2026-11-22", true);

        assertThat(story.on("2027-01-31").isValid()).isTrue();
        assertThat(story.on("2026-11-22").until()).isEqualTo("2027-01-31");
        assertThat(story.on("2027-02-01").outcome()).isEqualTo(Outcome.NOT_VALID);
    }

    @Test
    void aYesFromAllHoldsAcrossTheFifteenthBirthday() {
        var story = joint("2012-02-01", "2026-11-22", "2027-05-22");

        assertThat(story.on("2027-02-01").isValid()).isTrue();
        assertThat(story.on("2026-11-22").until()).isEqualTo("2027-05-22");
    }

    @Test
    void somebodyBornOnALeapDayTurnsEighteenOnTheLastOfFebruary() {
        var story = joint("2008-02-29", "2025-11-22", "2026-05-22");

        assertThat(story.on("2025-11-22").until()).isEqualTo("2026-02-27");
        assertThat(story.on("2026-02-27").isValid()).isTrue();
        assertThat(story.on("2026-02-28").isValid()).isFalse();
    }

    @Test
    void aConsentGivenOnALeapDayEndsOnTheLastOfFebruaryAtTheLatest() {
        assertThat(Terms.latestEnd(LocalDate.of(2028, 2, 29))).isEqualTo("2029-02-28");
        assertThat(terms("2028-02-29", "2029-02-28").until()).isEqualTo("2029-02-28");
        assertThatIllegalArgumentException().isThrownBy(() -> terms("2028-02-29", "2029-03-01"));
    }

    @Test
    void lastsForTwelveMonthsAtMost() {
        assertThat(terms("2026-11-22", "2027-11-22").until()).isEqualTo("2027-11-22");
        assertThatIllegalArgumentException().isThrownBy(() -> terms("2026-11-22", "2027-11-23"));
        assertThatIllegalArgumentException().isThrownBy(() -> terms("2026-11-22", "2026-11-21"));
    }

    @Test
    void aChildsAnswerDoesNotCountWhenTheLastOtherAnswerComesOnTheBirthday() {
        var story =
                asked("2008-12-01", "2026-11-22", "2027-05-22")
                        .young("2026-11-25", YES)
                        .kim("2026-11-30", YES)
                        .robin("2026-12-01", YES);

        assertThat(story.on("2026-12-01").missing())
                .containsExactly(new Missing(Missing.Why.NOW_ADULT, Who.YOUNG));
        assertThat(story.young("2026-12-02", YES).on("2026-12-02").isValid()).isTrue();
    }

    private static Terms terms(String from, String until) {
        return new Terms(
                Set.of(SCHOOL_PLAN), "Stöd", LocalDate.parse(from), LocalDate.parse(until), 1);
    }

    private static Story asked(String born, String day, String until) {
        return Story.born(born).asks(day, until, SCHOOL_PLAN);
    }

    private static Story joint(String born, String day, String until) {
        return asked(born, day, until).young(day, YES).kim(day, YES).robin(day, YES);
    }
}
