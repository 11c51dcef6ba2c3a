package se.tryggaunga.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Somebody asks what is kept about them, or for a document; what is kept is erased by a rule, or
 * held back.
 */
class RightsJourney {

    @Test
    void leadsFromTheRequestToThePosts() {
        var words = Words.SWEDISH;
        var tally = new Tally();
        try (var people = new People(View.DESKTOP, "eskilstuna", tally);
                var dark =
                        new People(new View(1280, 900, true, true, words), "eskilstuna", tally)) {
            var crawl = new Crawl(Routes.ofTheProduct());
            var young = WholeThread.toTheCase(people, words);
            var rare = new RarePages(crawl, people, dark, words);
            rare.extract(young);
            rare.disposal(young);
            rare.documents();
            rare.held(young);
            rare.closedCases(young);
            assertThat(crawl.broken()).isEmpty();
        }
    }
}
