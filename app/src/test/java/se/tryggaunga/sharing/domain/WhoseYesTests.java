package se.tryggaunga.sharing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tryggaunga.sharing.domain.Said.NO;
import static se.tryggaunga.sharing.domain.Said.UNDECIDED;
import static se.tryggaunga.sharing.domain.Said.UNREACHABLE;
import static se.tryggaunga.sharing.domain.Said.YES;
import static se.tryggaunga.sharing.domain.Story.SCHOOL_PLAN;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tryggaunga.organisation.ConsentRule.Outcome;

/** D11, row by row: age, the young person's answer, the two guardians' answers, what it means. */
class WhoseYesTests {

    private static final String TODAY = "2026-11-22";

    @ParameterizedTest(name = "{0} years, {1}, {2} and {3}: {4}")
    @CsvSource({
        "11, yes, yes, yes, VALID",
        "11, no, yes, yes, VALID",
        "11, undecided, yes, yes, VALID",
        "11, -, yes, yes, WAIT",
        "11, yes, yes, no, NOT_VALID",
        "11, yes, no, no, NOT_VALID",
        "11, yes, yes, -, WAIT",
        "11, yes, yes, unreachable, WAIT",
        "11, yes, yes, undecided, WAIT",
        "11, -, -, -, WAIT",
        "12, yes, yes, yes, VALID",
        "14, yes, yes, yes, VALID",
        "14, no, yes, yes, ASSESS",
        "14, undecided, yes, yes, ASSESS",
        "14, -, yes, yes, WAIT",
        "14, yes, yes, no, NOT_VALID",
        "14, yes, yes, -, WAIT",
        "14, no, yes, -, WAIT",
        "15, yes, yes, yes, VALID",
        "17, yes, yes, yes, VALID",
        "17, yes, yes, no, ASSESS",
        "17, yes, no, no, ASSESS",
        "17, yes, yes, -, WAIT",
        "17, yes, yes, undecided, WAIT",
        "17, yes, yes, unreachable, WAIT",
        "17, no, yes, yes, NOT_VALID",
        "17, no, -, -, NOT_VALID",
        "17, undecided, yes, yes, WAIT",
        "17, -, yes, yes, WAIT",
        "18, yes, -, -, VALID",
        "18, yes, no, no, VALID",
        "18, no, yes, yes, NOT_VALID",
        "18, undecided, yes, yes, WAIT",
        "18, -, yes, yes, WAIT"
    })
    void meansWhatTheTableSays(int age, String young, String kim, String robin, Outcome outcome) {
        var story = aged(age);
        answer(story, Who.YOUNG, young);
        answer(story, Who.guardian(Story.KIM), kim);
        answer(story, Who.guardian(Story.ROBIN), robin);

        assertThat(story.on(TODAY).outcome()).isEqualTo(outcome);
    }

    @Test
    void isNeverAMajority() {
        var two = aged(14).young(TODAY, YES).kim(TODAY, YES).robin(TODAY, NO);

        assertThat(two.on(TODAY).outcome()).isEqualTo(Outcome.NOT_VALID);
        assertThat(two.on(TODAY).missing())
                .containsExactly(new Missing(Missing.Why.SAID_NO, Who.guardian(Story.ROBIN)));
    }

    @Test
    void namesTheOneGuardianWhoHasNotAnswered() {
        var story = aged(16).young(TODAY, YES).kim(TODAY, YES);

        assertThat(story.on(TODAY).missing())
                .containsExactly(new Missing(Missing.Why.NOT_ANSWERED, Who.guardian(Story.ROBIN)));
    }

    @Test
    void anUnreachableGuardianIsASilenceThatNobodyMayFillIn() {
        var story = aged(16).young(TODAY, YES).kim(TODAY, YES).robin(TODAY, UNREACHABLE);

        assertThat(story.on(TODAY).outcome()).isEqualTo(Outcome.WAIT);
        assertThat(story.on(TODAY).missing())
                .containsExactly(new Missing(Missing.Why.UNREACHABLE, Who.guardian(Story.ROBIN)));
    }

    @Test
    void aMinorWithoutKnownGuardiansHasNobodysYes() {
        var story = aged(16).noGuardian().young(TODAY, YES);

        assertThat(story.on(TODAY).outcome()).isEqualTo(Outcome.WAIT);
        assertThat(story.on(TODAY).missing())
                .containsExactly(new Missing(Missing.Why.NO_GUARDIAN_KNOWN, null));
    }

    @Test
    void aGuardianWhoIsFoundLaterHasToAnswerToo() {
        var story = aged(16).oneGuardian().young(TODAY, YES).kim(TODAY, YES);
        assertThat(story.on(TODAY).isValid()).isTrue();

        story.custody.put(Story.ROBIN, true);
        assertThat(story.on(TODAY).outcome()).isEqualTo(Outcome.WAIT);
    }

    @Test
    void anEmptyMatrixIsNothingToSayYesTo() {
        var story = Story.born("2008-01-01").asks(TODAY, "2027-05-22").young(TODAY, YES);

        assertThat(story.on(TODAY).outcome()).isEqualTo(Outcome.WAIT);
        assertThat(story.on(TODAY).missing())
                .containsExactly(new Missing(Missing.Why.NOTHING_ASKED, null));
    }

    @Test
    void assessCountsOnlyWhenTheAssessmentSaysSo() {
        assertThat(refusedByRobin().on(TODAY).outcome()).isEqualTo(Outcome.ASSESS);
        assertThat(refusedByRobin().assessed(TODAY, true).on(TODAY).outcome())
                .isEqualTo(Outcome.VALID);
        assertThat(refusedByRobin().assessed(TODAY, false).on(TODAY).outcome())
                .isEqualTo(Outcome.NOT_VALID);
    }

    @Test
    void anAssessmentFallsWhenSomebodyAnswersAgain() {
        var story = refusedByRobin().assessed(TODAY, true).kim(TODAY, NO);

        assertThat(story.on(TODAY).outcome()).isEqualTo(Outcome.ASSESS);
    }

    @Test
    void anAssessmentCannotOverruleANoFromTheYoungPerson() {
        var story =
                aged(16).young(TODAY, NO).kim(TODAY, YES).robin(TODAY, YES).assessed(TODAY, true);

        assertThat(story.on(TODAY).outcome()).isEqualTo(Outcome.NOT_VALID);
    }

    @Test
    void theLastAnswerOfEachCounts() {
        var story =
                aged(16).young(TODAY, UNDECIDED)
                        .kim(TODAY, YES)
                        .robin(TODAY, YES)
                        .young(TODAY, YES);

        assertThat(story.on(TODAY).isValid()).isTrue();
    }

    private static Story refusedByRobin() {
        return aged(16).young(TODAY, YES).kim(TODAY, YES).robin(TODAY, NO);
    }

    private static Story aged(int years) {
        return new Story(LocalDate.parse(TODAY).minusYears(years).minusDays(100))
                .asks(TODAY, "2027-02-20", SCHOOL_PLAN);
    }

    private static void answer(Story story, Who who, String said) {
        if (!said.equals("-")) {
            story.says(TODAY, who, Said.valueOf(said.toUpperCase(Locale.ROOT)));
        }
    }
}
