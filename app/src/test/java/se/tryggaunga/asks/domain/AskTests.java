package se.tryggaunga.asks.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What can be said about an ask, and what its status line says. */
class AskTests {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 9);

    @Test
    void isAnsweredWithYesOrNoAndAYesEndsDoneOrNotAfterAll() {
        assertThat(Turn.answersAfter(null)).containsExactly(Turn.ACCEPTED, Turn.DECLINED);
        assertThat(Turn.answersAfter(Turn.ACCEPTED)).containsExactly(Turn.DONE, Turn.DECLINED);
        assertThat(Turn.answersAfter(Turn.DONE)).isEmpty();
        assertThat(Turn.answersAfter(Turn.DECLINED)).isEmpty();
        assertThat(Turn.answersAfter(Turn.TAKEN_BACK)).isEmpty();
    }

    @Test
    void onlyANoMustSayWhy() {
        assertThat(List.of(Turn.values()).stream().filter(Turn::saysWhy))
                .containsExactly(Turn.DECLINED);
    }

    @Test
    void isOpenUntilItIsRefusedDoneOrTakenBack() {
        assertThat(ask(null, null, 0).open()).isTrue();
        assertThat(ask(Turn.ACCEPTED, null, 0).open()).isTrue();
        assertThat(ask(Turn.DECLINED, null, 0).open()).isFalse();
        assertThat(ask(Turn.DONE, null, 0).open()).isFalse();
        assertThat(ask(Turn.TAKEN_BACK, null, 0).open()).isFalse();
    }

    @Test
    void isLateTheDayAfterItsLastDay() {
        var ask = ask(null, null, 0);
        assertThat(ask.state(LAST_DAY)).isEqualTo("asks.state.waits");
        assertThat(ask.state(LAST_DAY.plusDays(1))).isEqualTo("asks.state.late");
    }

    @Test
    void saysWhetherThereWasAnybodyToPassTheSilenceOnTo() {
        var day = LAST_DAY.plusDays(1);
        assertThat(ask(null, day, 2).state(day)).isEqualTo("asks.state.passed_on");
        assertThat(ask(null, day, 0).state(day)).isEqualTo("asks.state.nobody");
    }

    @Test
    void anAnswerCountsAlsoAfterTheSilence() {
        var day = LAST_DAY.plusDays(1);
        assertThat(ask(Turn.ACCEPTED, day, 2).state(day)).isEqualTo("asks.state.accepted");
    }

    private static Ask ask(@Nullable Turn turn, @Nullable LocalDate passedOn, int managers) {
        var at = Instant.parse("2026-03-02T09:00:00Z");
        return new Ask(
                UUID.randomUUID(),
                "social",
                "skola",
                "Läxhjälp på tisdagar.",
                null,
                LAST_DAY,
                "Sara Lind, samordnare",
                UUID.randomUUID(),
                at,
                List.of(),
                new Ask.Standing(turn == null ? 0 : 1, turn, at, passedOn, managers));
    }
}
