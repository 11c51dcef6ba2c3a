package se.tryggaunga.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody may be in danger: the prompt, the report on paper, the receipt and the answer. */
class ReportJourney {

    private static final String SEEN = "Blåmärken på armen två gånger i november.";

    @ParameterizedTest
    @MethodSource("se.tryggaunga.browser.View#mostUnlike")
    void isWrittenFromTheConcernHandedOverAndAnswered(View view) {
        try (var people = new People(view, "eskilstuna", new Tally())) {
            var words = view.words();
            var mia = people.of(Somebody.MIA);
            concern(mia, words);
            mia.sees(words.of("concerns.duty"));
            mia.holds("report-prompt");
            mia.choose(words.of("concerns.duty-question"), words.of("concerns.duty.will_report"));
            mia.press(words.of("concerns.duty-go-on"));
            assertThat(mia.field(words.of("concerns.report.seen")).inputValue()).contains(SEEN);
            onPaper(mia, words);
            mia.sees(SEEN);
            mia.holds("report-paper");
            mia.choose(words.of("concerns.report.way"), words.of("concerns.report.way.phone"));
            mia.press(words.of("concerns.report.handed-over"));
            mia.told(words.of("concerns.report.noted"));
            mia.doesNotSee(SEEN);
            var report = mia.path();
            mia.holds("report-made");

            var monika = people.of(Somebody.MONIKA).open("/min-dag");
            monika.sees(words.of("concerns.task.receive-report"));
            monika.open(report).doesNotSee(SEEN);
            monika.holds("report-received");
            monika.press(words.of("concerns.report.receive"));
            monika.told(words.of("concerns.report.receipt-noted"));
            monika.choose(
                    words.of("concerns.report.answer-question"),
                    words.of("concerns.report.state.opened"));
            monika.press(words.of("concerns.report.tell"));
            monika.told(words.of("concerns.report.told"));

            mia.open(report).sees(words.of("concerns.report.answer-given"));
            mia.holds("report-answered");
            assertThat(people.faults()).isEmpty();
        }
    }

    private static void concern(Screen mia, Words words) {
        mia.open("/oro/ny").fill(words.of("concerns.q1"), SEEN);
        mia.next();
        mia.next();
        mia.choose(words.of("concerns.q3"), words.of("concerns.urgency.now"));
        mia.next();
        mia.choose(words.of("concerns.q4"), words.of("concerns.family.unaware"));
        mia.next();
        mia.choose(words.of("concerns.sex"), words.of("concerns.sex.unknown"));
        mia.choose(words.of("concerns.age"), words.of("concerns.age.age_12_14"));
        mia.choose(words.of("concerns.inbox"), "Samordnarna för Trygga unga");
        mia.press(words.of("concerns.send"));
    }

    private static void onPaper(Screen mia, Words words) {
        mia.fill(words.of("concerns.report.child"), "Alex");
        mia.choose(words.of("concerns.report.acute"), words.of("concerns.report.acute.yes"));
        mia.choose(words.of("concerns.report.family"), words.of("concerns.report.family.no"));
        mia.press(words.of("concerns.report.to-paper"));
    }
}
