package se.tryggaunga.notices.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTests {

    private static Answer aboutAddress(String words) {
        return Answer.of(Integer.parseInt(words.substring(0, 3)), words, true, false);
    }

    private static Answer aboutMail(String words) {
        return Answer.of(Integer.parseInt(words.substring(0, 3)), words, false, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "550 5.1.1 No such user",
                "550 No such user",
                "553 5.1.3 Bad address",
                "550-5.2.1 The mailbox is closed",
                "551 User not local"
            })
    void strikesOutAnAddressThatIsNot(String words) {
        assertThat(aboutAddress(words)).isEqualTo(Answer.UNREACHABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "450 4.2.0 Greylisted",
                "552 5.2.2 Mailbox full",
                "552 Mailbox full",
                "554 5.7.1 Relay access denied",
                "550 5.7.1 Sender not allowed",
                "554 Not from here",
                "550 5.3.0 Out of order"
            })
    void triesAgainWhatIsNoFaultOfTheAddress(String words) {
        assertThat(aboutAddress(words)).isEqualTo(Answer.LATER);
    }

    @Test
    void strikesOutNobodyBecauseTheSenderIsNotLetIn() {
        assertThat(Answer.of(535, "535 5.7.8 Wrong password", false, false))
                .isEqualTo(Answer.LATER);
        assertThat(Answer.of(550, "550 5.1.8 Sender's domain", false, false))
                .isEqualTo(Answer.LATER);
    }

    @Test
    void tellsANoToTheMailFromANoToTheAddress() {
        assertThat(aboutMail("554 5.6.0 Not like this")).isEqualTo(Answer.REFUSED);
        assertThat(aboutMail("451 4.3.0 Disk is full")).isEqualTo(Answer.LATER);
        assertThat(aboutMail("554 5.7.1 Looks like spam")).isEqualTo(Answer.LATER);
    }

    @Test
    void doesNotKnowWhenAServerFallsSilentWithTheMail() {
        assertThat(Answer.of(-1, "[EOF]", false, true)).isEqualTo(Answer.UNSURE);
        assertThat(Answer.of(0, "", false, true)).isEqualTo(Answer.UNSURE);
        assertThat(Answer.of(-1, "[EOF]", true, false)).isEqualTo(Answer.LATER);
        assertThat(Answer.of(0, "", false, false)).isEqualTo(Answer.LATER);
    }
}
