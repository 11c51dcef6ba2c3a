package se.tryggaunga.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A calendar comes in by its address alone, and is let in nowhere else. */
class FeedDoorDbTests extends AtTheDoor {

    private static final String FEEDS = "/kalender/flode/";

    @Test
    void opensToWhoeverHasTheAddressAndKeepsNothing() {
        var address = address(signedIn());
        var calendar = browser();
        var answer = calendar.glance(address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).startsWith("BEGIN:VCALENDAR").doesNotContain("Sara");
        assertThat(answer.raw().headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
        assertThat(calendar.cookies).as("no session is begun").isEmpty();
        assertThat(calendar.glance("/kalender").status()).isEqualTo(303);
        assertThat(calendar.glance(FEEDS).status()).isNotEqualTo(200);
    }

    @Test
    void saysNothingAtAnyOtherAddressSignedInOrNot() {
        var someone = signedIn();
        var address = address(someone);
        var wrong = address.substring(0, address.length() - 1) + "~";
        for (var browser : new Browser[] {browser(), someone}) {
            var answer = browser.glance(wrong);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body()).isEmpty();
        }
    }

    @Test
    void answersWhileTheScreenOfItsOwnerIsLocked() {
        var someone = signedIn();
        var address = address(someone);
        someone.open("/last");
        assertThat(someone.glance(address).status()).isEqualTo(200);
        assertThat(someone.glance("/kalender").location()).startsWith("/last");
    }

    private static String address(Browser browser) {
        browser.open("/kalender");
        var page = browser.send("/kalender/adress").body();
        var start = page.indexOf(FEEDS);
        return page.substring(start, page.indexOf('<', start));
    }
}
