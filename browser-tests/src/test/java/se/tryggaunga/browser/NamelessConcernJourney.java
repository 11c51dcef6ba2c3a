package se.tryggaunga.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** On a phone: what points somebody out in a concern comes back to its question, and goes. */
class NamelessConcernJourney {

    private static final View PHONE = new View(390, 844, true, true, Words.SWEDISH);

    private final Words words = PHONE.words();

    @Test
    void isWrittenAgainWithoutTheName() {
        try (var people = new People(PHONE, "eskilstuna", new Tally())) {
            var mia = people.of(Somebody.MIA).open("/oro/ny");
            mia.fill(words.of("concerns.q1"), "Emil ringer från 070-123 45 67 med Stig.");
            mia.next();
            mia.next();
            mia.choose(words.of("concerns.q3"), words.of("concerns.urgency.this_week"));
            mia.next();
            mia.choose(words.of("concerns.q4"), words.of("concerns.family.knows"));
            mia.next();
            mia.choose(words.of("concerns.sex"), words.of("concerns.sex.boy"));
            mia.choose(words.of("concerns.age"), words.of("concerns.age.age_15_17"));
            mia.choose(words.of("concerns.inbox"), "Samordnarna för Trygga unga");
            mia.press(words.of("concerns.send"));
            mia.sees(words.of("concerns.not-sent-yet"));
            mia.holds("concern-traces");

            mia.press(words.of("concerns.advice.remove"), "Emil");
            mia.press(words.of("concerns.advice.remove"), "070-123 45 67");
            mia.press(words.of("concerns.advice.no-name"), "Stig");
            mia.sees(words.of("concerns.advice.not-sent"));
            mia.holds("concern-not-sent");
            while (mia.button(words.of("shell.continue")).count() > 0) {
                mia.next();
            }
            mia.press(words.of("concerns.send"));
            mia.told(words.of("concerns.sent"));
            assertThat(mia.page().locator("main").innerText())
                    .contains("med Stig")
                    .doesNotContain("Emil", "070-123");
            assertThat(people.faults()).isEmpty();
        }
    }
}
