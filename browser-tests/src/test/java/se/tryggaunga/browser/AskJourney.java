package se.tryggaunga.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One party asks another: once, however often it is sent, and nobody else in the case sees it. */
class AskJourney {

    private static final int NOT_FOUND = 404;

    private final Words words = Words.SWEDISH;

    @Test
    void isAskedOnceAnsweredAndReadByTheTwoAlone() {
        try (var people = new People(View.PHONE, "eskilstuna", new Tally())) {
            var thread = WholeThread.toldToTheCase(people, words);
            var anders = people.of(Somebody.ANDERS).open(thread.file("/begaran"));
            anders.pick(words.of("asks.to"), "Socialtjänsten");
            anders.fill(words.of("asks.what"), "Kontakt med familjen före lovet.");
            var sent = everythingIn(anders);
            var first = post(anders, thread.file("/begaran"), sent);
            var second = post(anders, thread.file("/begaran"), sent);
            var ask = first.headers().get("location").replace(anders.base(), "");
            assertThat(ask).startsWith(thread.file("/begaran/"));
            assertThat(second.headers().get("location")).as("sent twice").endsWith(ask);
            assertThat(people.of(Somebody.MIA).go(ask).status()).isEqualTo(NOT_FOUND);
            assertThat(people.of(Somebody.TOMAS_AS_HEAD).go(ask).status()).isEqualTo(NOT_FOUND);
            answered(people.of(Somebody.SARA), ask);
            anders.open("/min-dag").sees(words.of("asks.task.read"));
            anders.open(ask).sees("Vi ringer på måndag.");
            anders.open("/min-dag").doesNotSee(words.of("asks.task.read"));
            assertThat(people.faults()).isEmpty();
        }
    }

    private void answered(Screen sara, String ask) {
        sara.open("/min-dag").page().locator("main a[href$='" + ask + "']").first().click();
        sara.choose(words.of("asks.answer"), words.of("asks.turn.accepted"));
        sara.fill(words.of("asks.words"), "Vi ringer på måndag.");
        sara.press(words.of("asks.save"));
        sara.told(words.of("asks.turned.accepted"));
        sara.choose(words.of("asks.ended"), words.of("asks.turn.declined.after"));
        sara.press(words.of("asks.save"));
        sara.sees(words.of("asks.err.why"));
    }

    @SuppressWarnings("unchecked")
    private static List<List<String>> everythingIn(Screen screen) {
        return (List<List<String>>)
                screen.page()
                        .evaluate("[...new FormData(document.querySelector('form.formular'))]");
    }

    private static APIResponse post(Screen screen, String path, List<List<String>> fields) {
        var form = FormData.create();
        fields.forEach(field -> form.append(field.get(0), field.get(1)));
        return screen.page()
                .request()
                .post(
                        screen.base() + path,
                        RequestOptions.create()
                                .setForm(form)
                                .setMaxRedirects(0)
                                .setHeader("Origin", screen.base()));
    }
}
