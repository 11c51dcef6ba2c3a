package se.tryggaunga.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Two write at once: the second is told so, sees both texts, and neither text is lost. */
class ConflictJourney {

    private final Words words = Words.SWEDISH;

    @Test
    void showsBothAssessments() {
        try (var people = new People(View.DESKTOP, "eskilstuna", new Tally())) {
            var thread = new MainThread(people, words);
            thread.concernIsWritten();
            var sara = assessment(people.of(Somebody.SARA), thread, "first");
            var mikael = assessment(people.of(Somebody.MIKAEL), thread, "second");
            sara.press(words.of("concerns.keep"));
            sara.told(words.of("concerns.assessed.keep"));
            assertThat(answer(mikael, words.of("concerns.keep")).status()).isEqualTo(409);
            mikael.heading(words.of("concerns.conflict"));
            mikael.sees(thread.marks().of("first"));
            assertThat(PageRules.accessible(mikael.page())).isEmpty();
            assertThat(mikael.field(words.of("concerns.reasons")).inputValue())
                    .contains(thread.marks().of("second"));
            mikael.press(words.of("concerns.keep"));
            mikael.told(words.of("concerns.assessed.keep"));
            people.of(Somebody.SARA).open(thread.concern()).sees(thread.marks().of("second"));
            assertThat(people.faults()).isEmpty();
        }
    }

    @Test
    void letsTheSecondJoinTheTexts() {
        try (var people = new People(View.DESKTOP, "eskilstuna", new Tally());
                var elsewhere = new People(View.DESKTOP, "eskilstuna", new Tally())) {
            var thread = WholeThread.toldToThePlan(people, words);
            var marks = thread.marks();
            var here = people.of(Somebody.SARA).open(thread.file("/plan/rost"));
            var there = elsewhere.of(Somebody.SARA).open(thread.file("/plan/rost"));
            here.fill(words.of("plans.voice"), marks.in("Jag vill jobba.", "first"));
            there.fill(words.of("plans.voice"), marks.in("Jag vill spela.", "second"));
            here.press(words.of("plans.save"));
            assertThat(answer(there, words.of("plans.save")).status()).isEqualTo(409);
            there.heading(words.of("plans.conflict.title", Somebody.SARA.fullName()));
            there.sees(marks.of("first"));
            there.sees(marks.of("second"));
            assertThat(PageRules.accessible(there.page())).isEmpty();
            there.page().getByLabel(words.of("plans.conflict.join")).check();
            there.press(words.of("plans.save"));
            there.open(thread.file("/plan"));
            there.sees(marks.of("first"));
            there.sees(marks.of("second"));
            assertThat(people.faults()).isEmpty();
        }
    }

    private Screen assessment(Screen screen, MainThread thread, String mark) {
        screen.open(thread.concern() + "/kriterier");
        screen.choose(words.of("concerns.in-age-q", 13, 20), words.of("concerns.in-age.yes"));
        screen.group(words.of("concerns.criteria")).getByRole(AriaRole.CHECKBOX).first().check();
        screen.choose(words.of("concerns.other-help"), words.of("concerns.other-help.unsure"));
        screen.fill(words.of("concerns.reasons"), thread.marks().in("Bedömt.", mark));
        return screen;
    }

    private static Response answer(Screen screen, String button) {
        return screen.page()
                .waitForResponse(
                        response ->
                                response.request().method().equals("POST")
                                        && !response.url().endsWith("/utkast"),
                        () -> screen.press(button));
    }
}
