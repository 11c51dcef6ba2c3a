package se.tryggaunga.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Advice without a name: what points somebody out comes back, the rest is asked and answered. */
class AdviceJourney {

    private static final String NEW = "/radgor/ny";

    @ParameterizedTest
    @MethodSource("se.tryggaunga.browser.View#mostUnlike")
    void isAskedAndAnsweredWithoutANameAnywhere(View view) {
        try (var people = new People(view, "eskilstuna", new Tally())) {
            var words = view.words();
            var mia = people.of(Somebody.MIA);
            fill(mia.open(NEW), words, "Emil kommer hit hungrig varje kväll med Stig.");
            mia.press(words.of("concerns.advice.send"));
            mia.sees(words.of("concerns.advice.nothing-kept"));
            mia.holds("advice-traces");
            mia.press(words.of("concerns.advice.remove"), "Emil");
            mia.press(words.of("concerns.advice.no-name"), "Stig");
            mia.sees(words.of("concerns.advice.not-sent"));
            assertThat(mia.at()).isEqualTo(NEW);
            mia.holds("advice-not-sent");
            mia.press(words.of("concerns.advice.send"));
            mia.told(words.of("concerns.advice.sent"));
            var thread = mia.path();
            mia.holds("advice-asked");

            var sara = people.of(Somebody.SARA).open(thread);
            sara.sees(words.of("concerns.advice.place.leisure"));
            sara.doesNotSee("Mia Falk");
            sara.fill(words.of("concerns.advice.give"), "Fråga lugnt hur det är hemma.");
            sara.press(words.of("concerns.advice.give-send"));
            sara.told(words.of("concerns.advice.said"));
            sara.holds("advice-answered");

            mia.open(thread).sees("Fråga lugnt hur det är hemma.");
            mia.choose(
                    words.of("concerns.advice.what-now"),
                    words.of("concerns.advice.outcome.enough"));
            mia.press(words.of("concerns.advice.choose"));
            mia.sees(words.of("concerns.advice.state.ended"));
            mia.holds("advice-ended");
            assertThat(people.faults()).isEmpty();
        }
    }

    static void fill(Screen screen, Words words, String happened) {
        screen.fill(words.of("concerns.advice.q1"), happened);
        screen.fill(words.of("concerns.advice.q2"), "Att något är fel hemma.");
        screen.choose(words.of("concerns.age"), words.of("concerns.age.age_12_14"));
        screen.choose(words.of("concerns.advice.place"), words.of("concerns.advice.place.leisure"));
        screen.choose(words.of("concerns.advice.inbox"), "Samordnarna för Trygga unga");
    }
}
