package se.tryggaunga.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Finds a case by number at once, by name with a purpose; and nothing for one who is not in it. */
class SearchJourney {

    private static final String PAGE = "/sok";

    @ParameterizedTest
    @MethodSource("se.tryggaunga.browser.View#mostUnlike")
    void findsWhatOneMayReadAndNothingElse(View view) {
        try (var people = new People(view, "eskilstuna", new Tally())) {
            var words = view.words();
            var thread = WholeThread.toldToTheCase(people, words);
            var number = thread.number();
            var anders = people.of(Somebody.ANDERS).open("/min-dag");
            goToTheSearch(anders);
            byNumber(anders, number.toLowerCase().replace("-", ""));
            assertThat(anders.at()).isEqualTo(thread.file(""));

            byName(anders.open(PAGE));
            anders.sees(number);
            anders.holds("search-found");

            var birgitta = people.of(Somebody.BIRGITTA);
            byName(birgitta.open(PAGE));
            birgitta.doesNotSee(number);
            birgitta.holds("search-nothing");
            byNumber(birgitta, number);
            assertThat(birgitta.at()).isEqualTo(PAGE);
            birgitta.doesNotSee(words.of("cases.case", number));
            assertThat(people.faults()).isEmpty();
        }
    }

    private static void goToTheSearch(Screen screen) {
        if (screen.view().script()) {
            screen.page().keyboard().press("Control+k");
            screen.page().waitForURL("**" + PAGE);
        } else {
            screen.open(PAGE);
        }
    }

    private static void byNumber(Screen screen, String number) {
        screen.fill(screen.words().of("search.sought"), number);
        screen.press(screen.words().of("search.do"));
    }

    private static void byName(Screen screen) {
        var words = screen.words();
        screen.fill(words.of("search.sought"), "alex");
        screen.press(words.of("search.do"));
        screen.sees(words.of("search.err.purpose"));
        screen.choose(words.of("search.purpose"), words.of("search.purpose.meeting"));
        screen.press(words.of("search.do"));
        assertThat(screen.at()).isEqualTo(PAGE);
        screen.sees(words.of("search.only-yours"));
    }
}
