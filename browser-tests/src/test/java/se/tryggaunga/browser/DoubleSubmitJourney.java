package se.tryggaunga.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** One form that is sent twice is one concern. */
class DoubleSubmitJourney {

    private final Words words = Words.SWEDISH;
    private final Marks marks = new Marks();

    @Test
    void makesOneConcernOfTwoClicks() {
        try (var people = new People(View.DESKTOP, "eskilstuna", new Tally())) {
            var jenny = people.of(Somebody.JENNY);
            var before = concerns(jenny);
            fill(jenny.open("/oro/ny"));
            jenny.button(words.of("concerns.send")).dblclick();
            jenny.page().locator("p.besked").waitFor();
            jenny.told(words.of("concerns.sent"));
            assertThat(concerns(jenny)).isEqualTo(before + 1);
        }
    }

    @Test
    void makesOneConcernOfTwoPosts() {
        try (var people = new People(View.DESKTOP, "eskilstuna", new Tally())) {
            var jenny = people.of(Somebody.JENNY);
            var before = concerns(jenny);
            fill(jenny.open("/oro/ny"));
            var sent = everythingIn(jenny);
            var first = post(jenny, sent);
            var second = post(jenny, sent);
            assertThat(first.headers().get("location")).contains("/oro/");
            assertThat(second.headers().get("location")).isEqualTo(first.headers().get("location"));
            assertThat(concerns(jenny)).isEqualTo(before + 1);
        }
    }

    /** Answered by nobody, as when the browser's own stop button is pressed. */
    @Test
    void sendsAgainWhatWasStopped() {
        try (var people = new People(View.DESKTOP, "eskilstuna", new Tally())) {
            var jenny = people.of(Somebody.JENNY);
            var before = concerns(jenny);
            fill(jenny.open("/oro/ny"));
            var stopped = new AtomicBoolean();
            jenny.page()
                    .route(
                            "**/oro/ny",
                            route -> {
                                if (stopped.compareAndSet(false, true)) {
                                    route.fulfill(new Route.FulfillOptions().setStatus(204));
                                } else {
                                    route.resume();
                                }
                            });
            jenny.button(words.of("concerns.send")).click();
            jenny.page().locator("form#oro:not([data-sending])").waitFor();
            jenny.button(words.of("concerns.send")).click();
            jenny.told(words.of("concerns.sent"));
            assertThat(concerns(jenny)).isEqualTo(before + 1);
        }
    }

    private void fill(Screen screen) {
        screen.fill(words.of("concerns.q1"), marks.in("Bråk på bussen.", "worry"));
        screen.choose(words.of("concerns.q3"), words.of("concerns.urgency.watch"));
        screen.choose(words.of("concerns.q4"), words.of("concerns.family.unaware"));
        screen.choose(words.of("concerns.sex"), words.of("concerns.sex.unknown"));
        screen.choose(words.of("concerns.age"), words.of("concerns.age.age_15_17"));
        screen.choose(words.of("concerns.inbox"), "Samordnarna för Trygga unga");
    }

    private static int concerns(Screen screen) {
        return screen.open("/oro").page().locator("main a.lank-rad__lank[href^='/oro/']").count();
    }

    @SuppressWarnings("unchecked")
    private static List<List<String>> everythingIn(Screen screen) {
        return (List<List<String>>)
                screen.page().evaluate("[...new FormData(document.getElementById('oro'))]");
    }

    private static APIResponse post(Screen screen, List<List<String>> fields) {
        var form = FormData.create();
        fields.forEach(field -> form.append(field.get(0), field.get(1)));
        return screen.page()
                .request()
                .post(
                        screen.base() + "/oro/ny",
                        RequestOptions.create()
                                .setForm(form)
                                .setMaxRedirects(0)
                                .setHeader("Origin", screen.base()));
    }
}
