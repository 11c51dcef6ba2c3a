package se.tryggaunga.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tryggaunga.browser.Somebody.MIA;
import static se.tryggaunga.browser.Somebody.SARA;

import org.junit.jupiter.api.Test;

/** The Dygnskarta is filled in with the keyboard alone, and names its gaps in words. */
class DayMapJourney {

    private static final String DAY_MAP = "/kartlaggning/dygnskarta";

    private final Words words = Words.SWEDISH;

    @Test
    void isFilledInWithTheKeyboardAndAddedToByAParty() {
        try (var people = new People(View.DESKTOP, "eskilstuna", new Tally())) {
            var thread = WholeThread.toldToTheCase(people, words);
            var sara = people.of(SARA).open(thread.file(DAY_MAP + "/fyll-i"));
            sara.page().locator("#with_young").focus();
            sara.page().keyboard().press("Space");
            answer(sara, "friday_18", "ArrowLeft");
            answer(sara, "friday_21", "ArrowLeft");
            answer(sara, "weekend_06", "ArrowRight");
            sara.button(words.of("cases.day.save")).focus();
            sara.page().keyboard().press("Enter");
            sara.page().waitForURL("**" + DAY_MAP);
            sara.told(words.of("cases.day.saved"));
            sara.sees("Fredag kl. 18–01 saknas trygga vuxna, enligt den unge.");
            sara.sees("Helg kl. 06–08 finns trygga vuxna, enligt den unge.");
            holdsTheRules(sara);
            var mia = people.of(MIA).open(thread.file(DAY_MAP + "/fyll-i"));
            answer(mia, "holiday_12", "ArrowLeft");
            mia.press(words.of("cases.day.save"));
            mia.sees("Lov kl. 12–15 saknas trygga vuxna, enligt Fritid.");
            sara.again().doesNotSee("Lov kl. 12–15 saknas");
            sara.sees("Fritid har svarat.");
            assertThat(people.faults()).isEmpty();
        }
    }

    /** From "don't know", which stands there first: left is no, and right comes round to yes. */
    private static void answer(Screen screen, String slot, String arrow) {
        screen.page().locator("[name=" + slot + "]:checked").focus();
        screen.page().keyboard().press(arrow);
    }

    private static void holdsTheRules(Screen screen) {
        assertThat(PageRules.worded(screen.page())).isEmpty();
        assertThat(PageRules.accessible(screen.page())).isEmpty();
        screen.page().setViewportSize(390, 900);
        assertThat(PageRules.fitting(screen.page())).isEmpty();
        assertThat(PageRules.accessible(screen.page())).isEmpty();
        screen.page().setViewportSize(1280, 900);
    }
}
