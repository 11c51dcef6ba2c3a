package se.tryggaunga.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The screen locks; nothing that was being written is lost, and nothing of it is shown. */
class LockJourney {

    private final Words words = Words.SWEDISH;
    private final Marks marks = new Marks();

    @Test
    void leadsBackToWhatWasBeingWritten() {
        try (var people = new People(View.DESKTOP, "eskilstuna", new Tally())) {
            var samir = people.of(Somebody.SAMIR).open("/oro/ny");
            samir.fill(words.of("concerns.q1"), marks.in("Står ensam vid stationen.", "worry"));
            draftIsSaved(samir.page());
            samir.open("/last?tillbaka=/oro/ny");
            locked(samir);
            samir.open("/oro/ny");
            locked(samir);
            samir.press(words.of("access.lock.unlock"));
            assertThat(samir.at()).startsWith("/oro/ny");
            assertThat(samir.field(words.of("concerns.q1")).inputValue())
                    .contains(marks.of("worry"));
            assertThat(people.faults()).isEmpty();
        }
    }

    @Test
    void keepsWhatIsSentWhileLocked() {
        try (var people = new People(View.DESKTOP, "eskilstuna", new Tally())) {
            var samir = people.of(Somebody.SAMIR).open("/oro/ny");
            fill(samir);
            var other = samir.page().context().newPage();
            other.navigate(samir.base() + "/last");
            other.close();
            samir.press(words.of("concerns.send"));
            locked(samir);
            samir.sees(words.of("access.lock.kept"));
            samir.press(words.of("access.lock.unlock"));
            samir.told(words.of("access.kept.check"));
            assertThat(samir.field(words.of("concerns.q1")).inputValue())
                    .contains(marks.of("worry"));
            samir.press(words.of("concerns.send"));
            samir.told(words.of("concerns.sent"));
            samir.sees(marks.of("worry"));
            assertThat(people.faults()).isEmpty();
        }
    }

    private void fill(Screen screen) {
        screen.fill(words.of("concerns.q1"), marks.in("Står ensam vid stationen.", "worry"));
        screen.choose(words.of("concerns.q3"), words.of("concerns.urgency.watch"));
        screen.choose(words.of("concerns.q4"), words.of("concerns.family.unaware"));
        screen.choose(words.of("concerns.sex"), words.of("concerns.sex.girl"));
        screen.choose(words.of("concerns.age"), words.of("concerns.age.age_15_17"));
        screen.choose(words.of("concerns.inbox"), "Samordnarna för Trygga unga");
    }

    private void draftIsSaved(Page page) {
        page.getByText("Utkast sparat").first().waitFor();
    }

    private void locked(Screen screen) {
        screen.heading(words.of("access.lock.title"));
        assertThat(screen.page().content()).doesNotContain(marks.of("worry"));
    }
}
