package se.tryggaunga.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tryggaunga.browser.Somebody.ANDERS;
import static se.tryggaunga.browser.Somebody.SARA;

import org.junit.jupiter.api.Test;

/**
 * A meeting on a shared screen: nothing else is shown, what is typed is typed once and not lost,
 * and each leaves with an own slip.
 */
class MeetingModeJourney {

    /** Who, when, and on: the decision itself is typed, not clicked. */
    private static final int CLICKS_TO_A_PROMISE = 4;

    private static final String FIRST = "Alla har sagt vad de vill.";
    private static final String DECIDED = "Skolan ser över schemat på tisdagar.";

    private final Words words = Words.SWEDISH;
    private final Tally tally = new Tally();

    @Test
    void isHeldTypedOnceAndLeavesMinutesAndSlips() {
        try (var people = new People(View.DESKTOP, "eskilstuna", tally)) {
            var thread = WholeThread.toldToTheCase(people, words);
            var sara = people.of(SARA);
            var meeting = planned(sara, thread);
            sara.follow(words.of("plans.mode.start"));
            sara.heading(words.of("plans.attendees"));
            assertThat(sara.page().locator(".rals, .huvud, .fot-rad").count()).isZero();
            holdsTheRules(sara, "mode-came");
            sara.press(words.of("plans.mode.begin"));
            decidesWithTheKeyboard(sara);
            losesNothing(sara);
            promisesWhatWasDecided(sara, thread);
            holdsTheRules(sara, "mode-point");
            sara.press(words.of("plans.mode.end"));
            sara.sees(FIRST);
            holdsTheRules(sara, "mode-end");
            sara.press(words.of("plans.adopt"));
            sara.told(words.of("plans.adopted"));
            holdsTheRules(sara, "mode-adopted");
            leavesWithPaper(sara);
            people.of(ANDERS).open(meeting).sees(DECIDED);
            System.out.println(tally.table("meeting mode"));
            assertThat(people.faults()).isEmpty();
        }
    }

    private String planned(Screen sara, MainThread thread) {
        sara.open(thread.file("/moten/nytt"));
        sara.choose(words.of("plans.occasion"), words.of("plans.occasion.first"));
        sara.fill(words.of("plans.day"), thread.today().toString());
        sara.press(words.of("plans.meeting.plan"));
        return sara.path();
    }

    private void decidesWithTheKeyboard(Screen sara) {
        sara.field(words.of("plans.mode.decision")).focus();
        sara.page().keyboard().type(FIRST);
        sara.page().keyboard().press("Control+Enter");
        sara.page().locator("h1").getByText("2. ").waitFor();
    }

    /** The server has it before anybody saves it. */
    private void losesNothing(Screen sara) {
        sara.field(words.of("plans.mode.decision")).fill(DECIDED);
        sara.page().locator("[data-draft-status]:not(:empty)").waitFor();
        sara.again();
        assertThat(sara.field(words.of("plans.mode.decision")).inputValue()).isEqualTo(DECIDED);
    }

    /** Enter in a line saves and stays; nothing in the agenda is pressed by it. */
    private void promisesWhatWasDecided(Screen sara, MainThread thread) {
        var here = sara.at();
        tally.begin("a decision becomes a promise");
        sara.pick(words.of("plans.who"), ANDERS.fullName());
        sara.fill(words.of("plans.due"), thread.today().plusDays(14).toString());
        sara.field(words.of("plans.mode.what")).focus();
        sara.page().keyboard().press("Enter");
        tally.click();
        sara.page().locator("p.besked").waitFor();
        sara.told(words.of("plans.mode.promised"));
        assertThat(tally.end().clicks()).isLessThanOrEqualTo(CLICKS_TO_A_PROMISE);
        assertThat(sara.at()).isEqualTo(here);
        sara.sees(words.of("plans.promises.here"));
        assertThat(sara.page().locator("li.atagande").allInnerTexts())
                .singleElement()
                .asString()
                .contains(DECIDED, ANDERS.fullName());
    }

    private void leavesWithPaper(Screen sara) {
        var slip = sara.page().locator("main a[href$='/atagandelapp.pdf']");
        assertThat(slip.count()).isEqualTo(1);
        var paper = sara.page().request().get(sara.base() + slip.getAttribute("href"));
        assertThat(paper.status()).isEqualTo(200);
        assertThat(paper.headers().get("content-type")).isEqualTo("application/pdf");
    }

    private static void holdsTheRules(Screen screen, String what) {
        screen.holds(what);
        screen.page().setViewportSize(390, 844);
        assertThat(PageRules.fitting(screen.page())).isEmpty();
        assertThat(PageRules.accessible(screen.page())).isEmpty();
        screen.picture(what + "-390", true);
        screen.page().setViewportSize(1280, 900);
    }
}
