package se.tryggaunga.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What stands where, when there is room for it and when there is not. */
class RoomJourney {

    private static final String FOLDED = "details.matris__rad:not([open])";

    @Test
    void foldsTheMatrixOnAPhoneAndSaysHowMuchIsChosenInEachRow() {
        try (var people = new People(View.PHONE, "eskilstuna", new Tally())) {
            var page = matrix(people.of(Somebody.SARA));
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
    void showsTheWholeMatrixWhereThereIsRoomForATable() {
        try (var people = new People(View.DESKTOP, "eskilstuna", new Tally())) {
            var page = matrix(people.of(Somebody.SARA));
            page.waitForCondition(() -> page.locator(FOLDED).count() == 0);
            assertThat(page.locator("details.matris__rad[open]").count()).isPositive();
        }
    }

    @Test
    void showsWhoReadsACaseBesideItsHeading() {
        try (var people = new People(View.DESKTOP, "eskilstuna", new Tally())) {
            var sara = people.of(Somebody.SARA).open("/arenden");
            sara.page().locator("main a.lank-rad__lank[href^='/arenden/']").first().click();
            var heading = sara.page().locator("#rubrik").boundingBox();
            var who = sara.page().locator(".lasare__knapp").boundingBox();
            assertThat(who.y).isLessThan(heading.y + heading.height);
        }
    }

    private static Page matrix(Screen sara) {
        sara.open("/forfragningar");
        var request =
                sara.page().locator("main a[href^='/forfragningar/']").first().getAttribute("href");
        return sara.open(request + "/omfattning").page();
    }
}
