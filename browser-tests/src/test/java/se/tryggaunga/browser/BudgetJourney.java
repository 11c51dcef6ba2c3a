package se.tryggaunga.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tryggaunga.browser.Somebody.JENNY;
import static se.tryggaunga.browser.Somebody.PETRA;
import static se.tryggaunga.browser.Somebody.SARA;

import org.junit.jupiter.api.Test;

/**
 * What the daily work may cost: clicks from Min dag to what is saved, and seconds by keystroke
 * level (see {@link Tally}). J1.2, J3.1, J7.1 and J7.2 are counted by {@link MainThreadJourney},
 * J3.2 by {@link TellingJourney}, J3.3 by {@link JournalJourney}.
 */
class BudgetJourney {

    private final Words words = Words.SWEDISH;
    private final Tally tally = new Tally();

    /** J1.1: what was promised, what came of it, agenda and invitation. */
    @Test
    void aFollowUpMeetingIsPrepared() {
        try (var people = new People(View.DESKTOP, "eskilstuna", tally)) {
            var thread = WholeThread.toldToThePlan(people, words);
            var sara = people.of(SARA).open("/min-dag?alla=1");
            tally.begin("J1.1 prepares a follow-up meeting");
            sara.clicked();
            sara.click(
                    sara.page()
                            .locator("main a[href^='" + thread.file("/uppfoljning") + "']")
                            .first());
            sara.follow(words.of("plans.meeting.plan"));
            sara.choose(words.of("plans.occasion"), words.of("plans.occasion.follow_up"));
            sara.fill(words.of("plans.day"), thread.today().plusDays(7).toString());
            sara.press(words.of("plans.meeting.plan"));
            within(6, 120);
            sara.sees(thread.marks().of("promise-police"));
            var petra = people.of(PETRA).open("/min-dag?alla=1");
            assertThat(petra.page().locator("main a[href='" + sara.path() + "']").count())
                    .as("the invitation has come")
                    .isPositive();
        }
    }

    /** J1.3: what is late among all that waits on others, and a word to whoever is to do it. */
    @Test
    void whatIsStuckIsFoundAndNudged() {
        try (var people = new People(View.DESKTOP, "eskilstuna", tally)) {
            var thread = WholeThread.toldToThePlan(people, words);
            promiseOfToday(people.of(SARA), thread);
            var sara = people.of(SARA).open("/min-dag");
            tally.begin("J1.3 nudges whoever something waits on");
            var nudge = sara.page().locator("form[action='/min-dag/paminn'] button");
            if (nudge.count() == 0) {
                sara.clicked();
                sara.click(sara.page().locator("main a[href='/min-dag?alla=1']"));
            }
            sara.clicked();
            sara.click(nudge.first());
            sara.told(words.of("tasks.nudged"));
            within(4, 45);
            var nudged = people.of(PETRA).open("/min-dag?alla=1");
            nudged.sees("Påminnelse");
        }
    }

    private void promiseOfToday(Screen sara, MainThread thread) {
        sara.open(thread.file("/plan/atagande/nytt"));
        sara.fill(words.of("plans.what"), "Hämta efter träningen.");
        sara.pick(words.of("plans.who"), PETRA.fullName());
        sara.fill(words.of("plans.due"), thread.today().toString());
        sara.press(words.of("plans.promise.save"));
    }

    /** J6.3: by somebody who does this twice a year. */
    @Test
    void aQuestionIsAskedWithoutAName() {
        try (var people = new People(View.DESKTOP, "eskilstuna", tally)) {
            var jenny = people.of(JENNY).open("/min-dag");
            tally.begin("J6.3 asks without naming the pupil");
            jenny.clicked();
            jenny.click(jenny.page().locator("a[href='/radgor']").first());
            jenny.follow(words.of("concerns.advice.new"));
            jenny.fill(words.of("concerns.advice.q1"), "Någon sover på lektionerna.");
            jenny.fill(words.of("concerns.advice.q2"), "Att något är fel hemma.");
            jenny.choose(words.of("concerns.age"), words.of("concerns.age.age_12_14"));
            jenny.choose(
                    words.of("concerns.advice.place"), words.of("concerns.advice.place.leisure"));
            if (jenny.page().getByText(words.of("concerns.advice.inbox")).count() > 0) {
                jenny.choose(words.of("concerns.advice.inbox"), "Samordnarna för Trygga unga");
            }
            jenny.press(words.of("concerns.advice.send"));
            jenny.told(words.of("concerns.advice.sent"));
            within(6, 180);
        }
    }

    private void within(int clicks, int seconds) {
        var row = tally.end();
        System.out.println(tally.table("budgets"));
        assertThat(row.clicks()).as(row.step()).isLessThanOrEqualTo(clicks);
        assertThat(row.estimate()).as(row.step()).isLessThanOrEqualTo(seconds);
    }
}
