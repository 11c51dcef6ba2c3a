package se.tryggaunga.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The nine steps by the English pages; what people themselves write stays as they wrote it. */
class EnglishJourney {

    @Test
    void leadsFromConcernToClosing() {
        try (var people = new People(View.ENGLISH, "eskilstuna", new Tally())) {
            var thread = WholeThread.toThePlan(people, Words.ENGLISH);
            WholeThread.toTheEnd(thread);
            var anders = people.of(Somebody.ANDERS).open(thread.file("/plan"));
            assertThat(anders.page().locator("html").getAttribute("lang")).isEqualTo("en");
            anders.heading(Words.ENGLISH.of("cases.case", thread.number()));
            anders.sees(thread.marks().of("voice"));
            assertThat(people.faults()).isEmpty();
        }
    }
}
