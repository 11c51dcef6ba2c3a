package se.tryggaunga.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tryggaunga.cases.domain.DayPicture.State;

/** Who says what about which part of the week: gaps are named, nothing is added up. */
class DayPictureTests {

    private static final DaySlot FRIDAY_15 = slot("friday_15");
    private static final DaySlot FRIDAY_18 = slot("friday_18");
    private static final DaySlot FRIDAY_21 = slot("friday_21");
    private static final DaySlot WEEKEND_06 = slot("weekend_06");

    @Test
    void hasFourKindsOfDayAndSixSpans() {
        assertThat(DaySlot.ALL).hasSize(24).doesNotHaveDuplicates();
        assertThat(DaySlot.ALL.getFirst().code()).isEqualTo("ordinary_06");
        assertThat(DaySlot.ALL.getLast().code()).isEqualTo("holiday_21");
        assertThat(DaySpan.NIGHT.hours()).isEqualTo("21–01");
    }

    @Test
    void knowsNothingOfASlotThatNobodyHasAnswered() {
        assertThat(new DayPicture(List.of()).at(FRIDAY_15)).isEqualTo(State.UNKNOWN);
        assertThat(new DayPicture(List.of(map(Set.of(), Set.of()))).at(FRIDAY_15))
                .isEqualTo(State.UNKNOWN);
    }

    @Test
    void letsOneYesBesideThreeNosBeADifference() {
        var no = map(Set.of(), Set.of(FRIDAY_15));
        var picture = new DayPicture(List.of(no, map(Set.of(FRIDAY_15), Set.of()), no, no));
        assertThat(picture.at(FRIDAY_15)).isEqualTo(State.DIFFER);
        assertThat(picture.stretches(State.GAP)).isEmpty();
        assertThat(picture.fillable()).containsExactly(FRIDAY_15);
    }

    @Test
    void saysNeighboursInOneBreathWhenTheSameOnesSaySo() {
        var picture =
                new DayPicture(List.of(map(Set.of(), Set.of(FRIDAY_15, FRIDAY_18, FRIDAY_21))));
        assertThat(picture.stretches(State.GAP))
                .containsExactly(
                        new DayStretch(DayKind.FRIDAY, DaySpan.AFTER_SCHOOL, DaySpan.NIGHT));
        assertThat(picture.stretches(State.GAP).getFirst().hours()).isEqualTo("15–01");
    }

    @Test
    void keepsApartWhatOthersSay() {
        var picture =
                new DayPicture(
                        List.of(
                                map(Set.of(), Set.of(FRIDAY_15, FRIDAY_18)),
                                map(Set.of(), Set.of(FRIDAY_15))));
        assertThat(picture.stretches(State.GAP))
                .extracting(DayStretch::hours)
                .containsExactly("15–18", "18–21");
    }

    @Test
    void keepsTheNightOfOneDayApartFromTheMorningOfTheNext() {
        assertThat(DayStretch.of(Set.of(FRIDAY_21, WEEKEND_06))).hasSize(2);
    }

    @Test
    void leavesTheGapsThatNoPromiseFills() {
        var picture =
                new DayPicture(List.of(map(Set.of(), Set.of(FRIDAY_15, FRIDAY_18, FRIDAY_21))));
        assertThat(picture.left(State.GAP, Set.of(FRIDAY_18)))
                .extracting(DayStretch::hours)
                .containsExactly("15–18", "21–01");
        assertThat(picture.left(State.GAP, picture.fillable())).isEmpty();
    }

    @Test
    void takesNoAnswerThatSaysBoth() {
        assertThatThrownBy(() -> new DayAnswers(false, Set.of(FRIDAY_15), Set.of(FRIDAY_15), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsWhereTwoAnswersDiffer() {
        var one = new DayAnswers(true, Set.of(FRIDAY_15), Set.of(FRIDAY_18), "Mormor");
        var other = new DayAnswers(false, Set.of(FRIDAY_15), Set.of(), "");
        assertThat(one.unlike(other)).containsExactly(FRIDAY_18);
    }

    @Test
    void keepsWhatTwoHaveTickedAtOnce() {
        var base = Set.of(FRIDAY_15);
        assertThat(DaySlot.merged(base, Set.of(FRIDAY_15, FRIDAY_18), Set.of(FRIDAY_21)))
                .containsExactlyInAnyOrder(FRIDAY_18, FRIDAY_21);
        assertThat(DaySlot.merged(base, Set.of(), Set.of(FRIDAY_15, FRIDAY_21)))
                .containsExactly(FRIDAY_21);
    }

    @Test
    void readsNoCodeThatIsNoSlots() {
        assertThat(DaySlot.of(List.of("friday_15", "friday_16", ""))).containsExactly(FRIDAY_15);
        assertThat(DaySlot.codes(Set.of(WEEKEND_06, FRIDAY_21)))
                .containsExactly("friday_21", "weekend_06");
    }

    private static DaySlot slot(String code) {
        return DaySlot.of(List.of(code)).iterator().next();
    }

    private static DayMap map(Set<DaySlot> adults, Set<DaySlot> gaps) {
        return new DayMap(
                UUID.randomUUID(),
                1,
                "skola",
                new DayAnswers(false, adults, gaps, ""),
                "",
                "",
                UUID.randomUUID(),
                Instant.EPOCH,
                List.of());
    }
}
