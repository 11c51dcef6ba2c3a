package se.tryggaunga.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tryggaunga.browser.Somebody.ANDERS;
import static se.tryggaunga.browser.Somebody.MIA;
import static se.tryggaunga.browser.Somebody.SARA;

import org.junit.jupiter.api.Test;

/** A yes is taken back, in parts and then whole; what it opened closes in the same moment. */
class WithdrawalJourney {

    private final Words words = Words.SWEDISH;

    @Test
    void closesWhatTheYesOpened() {
        try (var people = new People(View.DESKTOP, "eskilstuna", new Tally())) {
            var thread = WholeThread.toldToThePlan(people, words);
            var anders = people.of(ANDERS).open(thread.file("/kartlaggning/bild"));
            anders.sees(thread.marks().of("part-leisure"));
            partsAreTakenBack(people, thread);
            schoolReadsThePlanButNotLeisure(people, thread);
            allIsTakenBack(people, thread);
            schoolIsNoLongerIn(people, thread);
            coordinatorGoesThroughIt(people, thread);
            assertThat(people.faults()).isEmpty();
        }
    }

    private void partsAreTakenBack(People people, MainThread thread) {
        var mia = withdrawal(people, thread, "young");
        mia.choose(words.of("sharing.withdraw.what"), words.of("sharing.withdraw.parts"));
        mia.unfold(words.of("sharing.withdraw.choose"));
        mia.page().locator("[name=cells][value='skola:leisure']").check();
        mia.press(words.of("sharing.withdraw.save"));
        mia.heading(words.of("sharing.receipt"));
        mia.sees(words.of("sharing.receipt.parts"));
    }

    private void schoolReadsThePlanButNotLeisure(People people, MainThread thread) {
        var anders = people.of(ANDERS);
        anders.again().sees(thread.marks().of("part-school"));
        anders.doesNotSee(thread.marks().of("part-leisure"));
        anders.open(thread.file("/anteckningar")).doesNotSee(thread.marks().of("note-leisure"));
        anders.open(thread.file("/plan")).sees(thread.marks().of("promise-police"));
    }

    private void allIsTakenBack(People people, MainThread thread) {
        var mia = withdrawal(people, thread, "guardian");
        mia.choose(words.of("sharing.withdraw.what"), words.of("sharing.withdraw.all"));
        mia.press(words.of("sharing.withdraw.save"));
        mia.heading(words.of("sharing.receipt"));
        mia.sees(words.of("sharing.receipt.all"));
        assertThat(PageRules.accessible(mia.page())).isEmpty();
    }

    /** Anybody in the case may register it; Mia does, by the case's own page about consent. */
    private Screen withdrawal(People people, MainThread thread, String who) {
        var mia = people.of(MIA).open(thread.consent() + "/aterkalla");
        mia.choose(words.of("sharing.withdraw.who"), words.of("sharing.withdraw.who." + who));
        if (mia.field(words.of("sharing.withdraw.on")).inputValue().isEmpty()) {
            mia.fill(words.of("sharing.withdraw.on"), thread.today().toString());
        }
        return mia;
    }

    private void schoolIsNoLongerIn(People people, MainThread thread) {
        var anders = people.of(ANDERS);
        anders.again().doesNotSee(thread.marks().of("promise-police"));
        anders.open(thread.file(""));
        anders.sees(words.of("cases.ended.why"));
        anders.sees(thread.marks().of("part-school"));
        var others = thread.marks().others("part-school", "promise-school");
        for (var part :
                new String[] {"", "/plan", "/kartlaggning/bild", "/anteckningar", "/moten"}) {
            anders.open(thread.file(part));
            assertThat(anders.page().content()).doesNotContain(others);
        }
        people.of(SARA).open("/min-dag").sees(words.of("sharing.task.after-withdrawal"));
    }

    private void coordinatorGoesThroughIt(People people, MainThread thread) {
        var sara = people.of(SARA).open(thread.consent());
        sara.press(words.of("sharing.review.done"));
        sara.told(words.of("sharing.reviewed"));
        sara.doesNotSee(words.of("sharing.review.done"));
    }
}
