package se.tryggaunga.browser;

import org.junit.jupiter.api.Test;

/** The nine steps in a browser that runs no script. */
class WithoutJavaScriptJourney {

    @Test
    void leadsFromConcernToClosing() {
        try (var people = new People(View.NO_SCRIPT, "eskilstuna", new Tally())) {
            WholeThread.toTheEnd(WholeThread.toThePlan(people, Words.SWEDISH));
        }
    }
}
