package se.tryggaunga.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/**
 * A form that is sent leaves no draft behind, though it was being saved as the button was pressed.
 */
class LateDraftJourney {

    private static final String SAVING = "**/utkast";
    private static final int GONE = 410;

    private final Words words = Words.SWEDISH;
    private final Marks marks = new Marks();

    @Test
    void stopsTheSavingThatIsUnderWay() {
        try (var people = new People(View.DESKTOP, "eskilstuna", new Tally())) {
            var jenny = people.of(Somebody.JENNY).open("/oro/ny");
            var held = new CopyOnWriteArrayList<Route>();
            var stopped = new CopyOnWriteArrayList<String>();
            jenny.page().onRequestFailed(request -> stopped.add(request.url()));
            jenny.page().route(SAVING, held::add);
            fill(jenny);
            jenny.page().waitForCondition(() -> !held.isEmpty());
            jenny.press(words.of("concerns.send"));
            jenny.told(words.of("concerns.sent"));
            assertThat(stopped).anyMatch(url -> url.endsWith("/utkast"));
            assertThat(held).as("nothing is saved on leaving the page").hasSize(1);
            nothingIsBegun(jenny);
            assertThat(people.faults()).isEmpty();
        }
    }

    @Test
    void refusesTheSavingThatComesTooLate() {
        try (var people = new People(View.DESKTOP, "eskilstuna", new Tally())) {
            var jenny = people.of(Somebody.JENNY).open("/oro/ny");
            fill(jenny);
            var late = everythingIn(jenny);
            jenny.press(words.of("concerns.send"));
            jenny.told(words.of("concerns.sent"));
            assertThat(save(jenny, late)).isEqualTo(GONE);
            nothingIsBegun(jenny);
        }
    }

    private void nothingIsBegun(Screen screen) {
        screen.open("/oro/ny");
        assertThat(screen.field(words.of("concerns.q1")).inputValue()).isEmpty();
        screen.open("/min-dag").doesNotSee(words.of("concerns.draft.new"));
    }

    private void fill(Screen screen) {
        screen.fill(words.of("concerns.q1"), marks.in("Bråk på bussen.", "worry"));
        screen.choose(words.of("concerns.q3"), words.of("concerns.urgency.watch"));
        screen.choose(words.of("concerns.q4"), words.of("concerns.family.unaware"));
        screen.choose(words.of("concerns.sex"), words.of("concerns.sex.unknown"));
        screen.choose(words.of("concerns.age"), words.of("concerns.age.age_15_17"));
        screen.choose(words.of("concerns.inbox"), "Samordnarna för Trygga unga");
    }

    @SuppressWarnings("unchecked")
    private static List<List<String>> everythingIn(Screen screen) {
        return (List<List<String>>)
                screen.page().evaluate("[...new FormData(document.getElementById('oro'))]");
    }

    private static int save(Screen screen, List<List<String>> fields) {
        var form = FormData.create();
        fields.forEach(field -> form.append(field.get(0), field.get(1)));
        var options =
                RequestOptions.create()
                        .setForm(form)
                        .setMaxRedirects(0)
                        .setHeader("Origin", screen.base());
        return screen.page().request().post(screen.base() + "/utkast", options).status();
    }
}
