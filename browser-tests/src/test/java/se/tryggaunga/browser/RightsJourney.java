package se.tryggaunga.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Somebody asks what is kept about them, or for a document; and what is kept is erased by a rule.
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
            var young = new MainThread(people, words);
            young.concernIsWritten();
            young.nameIsGiven();
            young.coordinatorAssessesAndAsks();
            var rare = new RarePages(crawl, people, dark, words);
            rare.extract(young);
            rare.disposal(young);
            rare.documents();
            assertThat(crawl.broken()).isEmpty();
        }
    }
}
