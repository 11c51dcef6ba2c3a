package se.tryggaunga.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What stands where, when there is room for it and when there is not. */
class RoomJourney {

    private static final String FOLDED = "details.matris__rad:not([open])";

    private final Words words = Words.SWEDISH;

    @Test
    void foldsTheMatrixOnAPhoneAndSaysHowMuchIsChosenInEachRow() {
        try (var people = new People(View.PHONE, "eskilstuna", new Tally())) {
            var page = matrix(people, WholeThread.toldToTheCase(people, words));
            var row = page.locator(FOLDED).first();
            assertThat(row.innerText()).matches("(?s).*\\b0 av \\d+ valda.*");
            var id = row.locator("summary span").first().getAttribute("id");
            row.locator("summary").click();
            var open = page.locator("details:has(#" + id + ")");
            open.locator("input").first().check();
            assertThat(open.locator("summary").innerText()).contains("1 av ");
        }
    }

    @Test
    void showsTheWholeMatrixAndWhoReadsBesideTheHeadingWhereThereIsRoom() {
        try (var people = new People(View.DESKTOP, "eskilstuna", new Tally())) {
            var thread = WholeThread.toldToTheCase(people, words);
            var page = matrix(people, thread);
            page.waitForCondition(() -> page.locator(FOLDED).count() == 0);
            assertThat(page.locator("details.matris__rad[open]").count()).isPositive();
            people.of(Somebody.SARA).open(thread.file(""));
            var heading = page.locator("#rubrik").boundingBox();
            var who = page.locator(".lasare__knapp").boundingBox();
            assertThat(who.y).isLessThan(heading.y + heading.height);
        }
    }

    private static Page matrix(People people, MainThread thread) {
        return people.of(Somebody.SARA).open(thread.consent() + "/omfattning").page();
    }
}
