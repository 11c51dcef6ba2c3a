package se.tryggaunga.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** May I tell this to …? In five clicks at most, with and without script. */
class TellingJourney {

    private static final String PAGE = "/far-jag-dela";

    @ParameterizedTest
    @MethodSource("se.tryggaunga.browser.View#mostUnlike")
    void takesFiveClicksAtMost(View view) {
        var tally = new Tally();
        try (var people = new People(view, "eskilstuna", tally)) {
            var words = view.words();
            var anders = people.of(Somebody.ANDERS).open(PAGE);
            tally.begin("may I tell this");
            anders.choose(words.of("sharing.tell.to"), words.swedish() ? "Polisen" : "The police");
            anders.choose(
                    words.of("sharing.tell.kind"),
                    words.swedish() ? "Frånvaro från skolan" : "Absence from school");
            anders.choose(
                    words.of("sharing.tell.age"), words.of("sharing.tell.age.between", "15", "17"));
            anders.holds("telling-form");
            anders.press(words.of("sharing.tell.show"));
            anders.heading(words.of("sharing.tell.finding.to_weigh"));
            anders.holds("telling-to-weigh");
            anders.click(anders.page().locator("button[name=fact][value=begaran]"));
            anders.clicked();
            anders.sees(words.of("sharing.tell.said"));
            anders.sees("lag 2025:170");
            anders.holds("telling-answer");
            assertThat(tally.end().clicks()).isLessThanOrEqualTo(5);
            assertThat(anders.at()).isEqualTo(PAGE);
            assertThat(people.faults()).isEmpty();
        }
    }

    @Test
    void isFoundInTheMenuByEverybody() {
        try (var people = new People(View.DESKTOP, "eskilstuna", new Tally())) {
            for (var who : List.of(Somebody.MIA, Somebody.PETRA, Somebody.BO)) {
                var screen = people.of(who).open("/min-dag");
                assertThat(screen.page().locator("nav a[href='" + PAGE + "']").count())
                        .as(who.name())
                        .isPositive();
            }
        }
    }
}
