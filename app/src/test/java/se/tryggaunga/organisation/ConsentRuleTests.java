package se.tryggaunga.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tryggaunga.organisation.ConsentRule.Guardians.ALL_YES;
import static se.tryggaunga.organisation.ConsentRule.Guardians.SOME_NO;
import static se.tryggaunga.organisation.ConsentRule.Guardians.SOME_WAITING;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tryggaunga.organisation.ConsentRule.Guardians;
import se.tryggaunga.organisation.ConsentRule.Outcome;
import se.tryggaunga.organisation.ConsentRule.Young;
import se.tryggaunga.shared.Coded;

/** The shipped table against decision D11, written out by hand. */
class ConsentRuleTests {

    private static final List<ConsentRule> SHIPPED = shipped();

    @ParameterizedTest(name = "{0} years, guardians {1}, young {2}: {3}")
    @CsvSource({
        // under 12 all guardians, child heard; one who says no is for a person to weigh
        "0,  ALL_YES, UNDECIDED, VALID",
        "11, ALL_YES, YES, VALID",
        "11, ALL_YES, NO, ASSESS",
        "11, ALL_YES, WAITING, WAIT",
        "11, SOME_WAITING, YES, WAIT",
        "11, SOME_NO, YES, NOT_VALID",
        // 12-14 all guardians and the child's attitude; a no from the child is for a person
        "12, ALL_YES, YES, VALID",
        "14, ALL_YES, NO, ASSESS",
        "14, ALL_YES, UNDECIDED, ASSESS",
        "14, ALL_YES, WAITING, WAIT",
        "12, SOME_NO, YES, NOT_VALID",
        "12, SOME_WAITING, YES, WAIT",
        // 15-17 the young person and the guardians
        "15, ALL_YES, YES, VALID",
        "15, ALL_YES, NO, NOT_VALID",
        "17, SOME_NO, NO, NOT_VALID",
        "17, SOME_WAITING, NO, NOT_VALID",
        "17, SOME_NO, YES, ASSESS",
        "17, SOME_WAITING, YES, WAIT",
        "15, ALL_YES, UNDECIDED, WAIT",
        "15, ALL_YES, WAITING, WAIT",
        "15, SOME_NO, WAITING, WAIT",
        // 18 and over the young person alone
        "18, SOME_NO, YES, VALID",
        "18, SOME_WAITING, YES, VALID",
        "20, ALL_YES, NO, NOT_VALID",
        "18, ALL_YES, WAITING, WAIT",
        "18, ALL_YES, UNDECIDED, WAIT"
    })
    void saysWhatTheAnswersMean(int age, Guardians guardians, Young young, Outcome outcome) {
        assertThat(ConsentRule.outcome(SHIPPED, age, guardians, young)).isEqualTo(outcome);
    }

    @Test
    void nobodyUnder18IsAgreedForWithoutEveryGuardianUnlessAPersonAssesses() {
        for (int age = 0; age < 18; age++) {
            for (var young : List.of(Young.YES, Young.NO, Young.UNDECIDED, Young.WAITING)) {
                assertThat(ConsentRule.outcome(SHIPPED, age, SOME_NO, young))
                        .isNotEqualTo(Outcome.VALID);
                assertThat(ConsentRule.outcome(SHIPPED, age, SOME_WAITING, young))
                        .isNotEqualTo(Outcome.VALID);
            }
        }
    }

    @Test
    void aPatternThatNoRuleSpeaksOfWaits() {
        assertThat(ConsentRule.outcome(List.of(), 15, ALL_YES, Young.YES)).isEqualTo(Outcome.WAIT);
    }

    @Test
    void oneNoWeighsMoreThanASilenceAndNoGuardianIsASilence() {
        assertThat(Guardians.of(1, 1, 1)).isEqualTo(SOME_NO);
        assertThat(Guardians.of(1, 0, 1)).isEqualTo(SOME_WAITING);
        assertThat(Guardians.of(2, 0, 0)).isEqualTo(ALL_YES);
        assertThat(Guardians.of(0, 0, 0)).isEqualTo(SOME_WAITING);
    }

    @Test
    void whoCannotBeReachedIsSilentUnlessTheTableSpeaksOfIt() {
        assertThat(Guardians.of(1, 0, 0, 1)).isEqualTo(Guardians.SOME_UNREACHABLE);
        assertThat(Guardians.of(1, 1, 0, 1)).isEqualTo(SOME_NO);
        assertThat(Guardians.of(1, 0, 1, 1)).isEqualTo(SOME_WAITING);
        assertThat(Guardians.of(0, 0, 0, 2)).isEqualTo(SOME_WAITING);
        for (int age : new int[] {8, 13, 16}) {
            assertThat(ConsentRule.outcome(SHIPPED, age, Guardians.SOME_UNREACHABLE, Young.YES))
                    .isEqualTo(Outcome.WAIT);
        }
    }

    @Test
    void guardiansAreAskedUntilTheEighteenthBirthday() {
        assertThat(ConsentRule.asksGuardians(SHIPPED, 17)).isTrue();
        assertThat(ConsentRule.asksGuardians(SHIPPED, 18)).isFalse();
    }

    private static List<ConsentRule> shipped() {
        var rules = new ArrayList<ConsentRule>();
        for (var row : Defaults.read().list("consent_rules")) {
            var ages = row.numbers("ages");
            rules.add(
                    new ConsentRule(
                            ages.getFirst(),
                            ages.getLast(),
                            Coded.of(Guardians.class, row.text("guardians")),
                            Coded.of(Young.class, row.text("young")),
                            Coded.of(Outcome.class, row.text("outcome")),
                            rules.size()));
        }
        return List.copyOf(rules);
    }
}
