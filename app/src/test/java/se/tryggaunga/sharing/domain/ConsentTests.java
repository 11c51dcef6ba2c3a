package se.tryggaunga.sharing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tryggaunga.sharing.domain.Said.YES;
import static se.tryggaunga.sharing.domain.Story.POLICE_PLAN;
import static se.tryggaunga.sharing.domain.Story.SCHOOL_HEALTH;
import static se.tryggaunga.sharing.domain.Story.SCHOOL_PLAN;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Versions: what is in force while a wider one waits, and what a withdrawal reaches. */
class ConsentTests {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    void theOlderVersionStaysInForceWhileAWiderOneWaits() {
        var story = valid().asks("2026-11-25", "2027-05-22", SCHOOL_PLAN, SCHOOL_HEALTH);

        assertThat(inForce(story)).contains(1);
        assertThat(covered(story)).containsExactlyInAnyOrder(SCHOOL_PLAN, POLICE_PLAN);
        assertThat(story.on("2026-12-01").isValid()).isFalse();
    }

    @Test
    void theWiderVersionTakesOverWhenAllHaveSaidYesToIt() {
        var story = valid().asks("2026-11-25", "2027-05-22", SCHOOL_PLAN, SCHOOL_HEALTH);
        story.young("2026-11-26", YES).kim("2026-11-26", YES);
        assertThat(inForce(story)).contains(1);

        story.robin("2026-11-27", YES);
        assertThat(inForce(story)).contains(2);
        assertThat(covered(story)).containsExactlyInAnyOrder(SCHOOL_PLAN, SCHOOL_HEALTH);
    }

    @Test
    void aNoToTheWiderVersionLeavesTheOlderInForce() {
        var story =
                valid().asks("2026-11-25", "2027-05-22", SCHOOL_HEALTH)
                        .young("2026-11-26", Said.NO);

        assertThat(inForce(story)).contains(1);
    }

    @Test
    void answersFollowToAVersionThatAsksTheVerySame() {
        var story =
                valid().asks(
                                "2026-11-25",
                                "2027-05-22",
                                "Samordna stödet.",
                                "ar",
                                SCHOOL_PLAN,
                                POLICE_PLAN);

        assertThat(inForce(story)).contains(2);
    }

    @Test
    void answersDoNotFollowToAnotherPurposeDayOrCell() {
        assertThat(
                        inForce(
                                valid().asks(
                                                "2026-11-25",
                                                "2027-05-22",
                                                "Annat.",
                                                "sv",
                                                SCHOOL_PLAN,
                                                POLICE_PLAN)))
                .contains(1);
        assertThat(inForce(valid().asks("2026-11-25", "2027-05-23", SCHOOL_PLAN, POLICE_PLAN)))
                .contains(1);
        assertThat(inForce(valid().asks("2026-11-25", "2027-05-22", SCHOOL_PLAN))).contains(1);
    }

    @Test
    void aPartThatWasTakenBackIsNoLongerCovered() {
        var story = valid().withdraws("2026-11-30", POLICE_PLAN);

        assertThat(inForce(story)).contains(1);
        assertThat(covered(story)).containsExactly(SCHOOL_PLAN);
    }

    @Test
    void aYesThatWasTakenBackIsNotCarriedOverByAskingTheSameAgain() {
        var story =
                valid().withdraws("2026-11-28", POLICE_PLAN)
                        .asks("2026-11-29", "2027-05-22", SCHOOL_PLAN, POLICE_PLAN);

        assertThat(inForce(story)).contains(1);
        assertThat(covered(story)).containsExactly(SCHOOL_PLAN);
    }

    @Test
    void aPartIsCoveredAgainOnceAllHaveSaidYesAgain() {
        var story =
                valid().withdraws("2026-11-28", POLICE_PLAN)
                        .asks("2026-11-29", "2027-05-22", SCHOOL_PLAN, POLICE_PLAN)
                        .young("2026-11-29", YES)
                        .kim("2026-11-29", YES)
                        .robin("2026-11-29", YES);

        assertThat(inForce(story)).contains(2);
        assertThat(covered(story)).containsExactlyInAnyOrder(SCHOOL_PLAN, POLICE_PLAN);
    }

    @Test
    void nothingIsInForceAfterAWholeWithdrawalWhateverIsAnsweredLater() {
        var story = valid().withdraws("2026-11-28").young("2026-11-29", YES);

        assertThat(inForce(story)).isEmpty();
        assertThat(story.consent().covers(story.versions.getLast())).isEmpty();
    }

    private static Story valid() {
        return Story.born("2010-06-01")
                .asks("2026-11-22", "2027-05-22", SCHOOL_PLAN, POLICE_PLAN)
                .young("2026-11-22", YES)
                .kim("2026-11-22", YES)
                .robin("2026-11-22", YES);
    }

    private static Optional<Integer> inForce(Story story) {
        return story.consent().inForce(story.family(), Table.SHIPPED, DAY).map(Version::number);
    }

    private static Set<Coverage> covered(Story story) {
        var consent = story.consent();
        return consent.inForce(story.family(), Table.SHIPPED, DAY)
                .map(consent::covers)
                .orElse(Set.of());
    }
}
