package se.tryggaunga.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What goes along to the own record: two clicks from the case, and by hand without script. */
class JournalJourney {

    private final Words words = Words.SWEDISH;

    @Test
    void takesTwoClicksFromTheCaseToTheClipboard() {
        var tally = new Tally();
        try (var people = new People(View.DESKTOP, "eskilstuna", tally)) {
            var thread = WholeThread.toldToThePlan(people, words);
            var anders = people.of(Somebody.ANDERS).open(thread.file(""));
            anders.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            tally.begin("copies to the record");
            anders.follow(words.of("journal.link"));
            anders.heading(words.of("journal.title"));
            var text = text(anders);
            anders.press(words.of("journal.copy"));
            anders.page().locator("p.besked").waitFor();
            anders.told(words.of("journal.copied"));
            assertThat(tally.end().clicks()).isEqualTo(2);
            assertThat(clipboard(anders)).isEqualTo(text);
            assertThat(text)
                    .contains(thread.marks().of("decision"), thread.marks().of("promise-school"))
                    .doesNotContain(
                            thread.marks().of("note-leisure"),
                            thread.marks().of("part-police"),
                            thread.marks().of("promise-police"));
            anders.follow(words.of("journal.only-new"));
            anders.sees(words.of("journal.none.new"));
            assertThat(people.faults()).isEmpty();
        }
    }

    @Test
    void isMarkedAndCopiedByHandWithoutScript() {
        try (var people = new People(View.NO_SCRIPT, "eskilstuna", new Tally())) {
            var thread = WholeThread.toldToTheCase(people, words);
            thread.noteIsShared(Somebody.MIA, "note-leisure");
            var sara = people.of(Somebody.SARA).open(thread.file("/journal"));
            var text = text(sara);
            sara.press(words.of("journal.copy"));
            sara.told(words.of("journal.by-hand"));
            assertThat(lines(text(sara))).isEqualTo(lines(text));
        }
    }

    private static String text(Screen screen) {
        return screen.page().locator("textarea#journaltext").inputValue();
    }

    /** All but when it was put together. */
    private static List<String> lines(String text) {
        return text.lines().skip(2).toList();
    }

    private static Object clipboard(Screen screen) {
        return screen.page().evaluate("navigator.clipboard.readText()");
    }
}
