package se.tryggaunga.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tryggaunga.browser.Somebody.ANDERS;
import static se.tryggaunga.browser.Somebody.MIA;
import static se.tryggaunga.browser.Somebody.PETRA;
import static se.tryggaunga.browser.Somebody.SAMIR;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import se.tryggaunga.demo.JourneyDemonstration;

/** A page that stands open while somebody else takes the yes back loses what it may not show. */
class WatchJourney {

    private static final double A_MINUTE = 60;
    private static final int PAGES = 20;

    /** Each in a case of its own; the worst of them is what is said. */
    private static final int ROUNDS = Integer.getInteger("trygga.watch.rounds", 1);

    private static final List<String> PARTS =
            List.of("", "/plan", "/kartlaggning/bild", "/anteckningar", "/moten");

    private final Words words = Words.SWEDISH;

    /** When the one who took the yes back pressed the button. */
    private long pressed;

    private double worst;

    @Test
    void losesWhatItMayNoLongerShow() {
        for (int round = 0; round < ROUNDS; round++) {
            inACase();
        }
        says("the last of %d, the worst of %d rounds".formatted(PAGES, ROUNDS), worst);
    }

    private void inACase() {
        try (var people = new People(View.DESKTOP, "eskilstuna", new Tally());
                var plain = new Screen(View.NO_SCRIPT, "eskilstuna", new Tally())) {
            var thread = WholeThread.toldToThePlan(people, words);
            var picture = people.of(ANDERS).open(thread.file("/kartlaggning/bild"));
            var plan = picture.page().context().newPage();
            plan.navigate(picture.base() + thread.file("/plan"));
            var writing = people.of(PETRA).open(thread.file("/anteckningar"));
            writing.fill(words.of("cases.note.words"), thread.marks().in("Inte klart", "draft"));
            People.signIn(plain, ANDERS);
            var pages = openMany(plain.page(), plain.base(), thread);
            var open = openMany(picture.page(), picture.base(), thread);

            aPartGoesAndTheRestStays(people, thread, picture, writing);
            allGoes(people, thread, picture.page(), plan, writing.page(), open);
            nothingIsLeftAtTheNextRequest(pages, thread);
            draftIsKept(writing);
            assertThat(people.faults()).isEmpty();
        }
    }

    private void aPartGoesAndTheRestStays(
            People people, MainThread thread, Screen picture, Screen writing) {
        picture.sees(thread.marks().of("part-leisure"));
        takeBack(people, thread, "skola:leisure");
        says("a part", secondsUntilGone(picture.page(), thread.marks().of("part-leisure")));
        picture.page().locator("h1").waitFor();
        picture.sees(thread.marks().of("part-school"));
        assertThat(writing.field(words.of("cases.note.words")).inputValue())
                .as("who lost nothing is not disturbed")
                .contains(thread.marks().of("draft"));
    }

    private void allGoes(
            People people,
            MainThread thread,
            Page picture,
            Page plan,
            Page writing,
            List<Page> open) {
        // it has just renewed itself, for what went before
        plan.getByText(thread.marks().of("promise-police")).first().waitFor();
        takeBack(people, thread);
        var others = thread.marks().others("part-school", "promise-school");
        worst =
                Math.max(
                        worst,
                        secondsUntil(
                                pressed,
                                () ->
                                        open.stream()
                                                .noneMatch(page ->
                                                        others.stream()
                                                                .anyMatch(
                                                                        content(page)::contains))));
        empties("the picture", picture, thread, "part-school", "promise-school");
        empties("the plan", plan, thread, "part-school", "promise-school");
        empties("while writing", writing, thread, "part-police", "promise-police");
    }

    private void empties(String what, Page page, MainThread thread, String... own) {
        var others = thread.marks().others(own);
        says(what, secondsUntil(pressed, () -> others.stream().noneMatch(content(page)::contains)));
        page.getByText(words.of("cases.ended.why")).waitFor();
    }

    private static List<Page> openMany(Page beside, String base, MainThread thread) {
        var pages = new ArrayList<Page>();
        for (int i = 0; i < PAGES; i++) {
            var page = beside.context().newPage();
            page.navigate(base + thread.file(PARTS.get(i % PARTS.size())));
            pages.add(page);
        }
        assertThat(pages).anyMatch(page -> shows(page, thread) > 0);
        return pages;
    }

    /** Without script nothing can be taken off a page; its next request gets nothing. */
    private static void nothingIsLeftAtTheNextRequest(List<Page> pages, MainThread thread) {
        assertThat(pages)
                .allSatisfy(page -> {
                    page.reload();
                    assertThat(shows(page, thread)).as("at %s", page.url()).isZero();
                });
    }

    /** Bytes of what the other parties wrote. */
    private static long shows(Page page, MainThread thread) {
        var content = content(page);
        return thread.marks().others("part-school", "promise-school").stream()
                .filter(content::contains)
                .mapToLong(String::length)
                .sum();
    }

    private void draftIsKept(Screen writing) {
        writing.open("/min-dag");
        writing.sees(words.of("tasks.drafts"));
    }

    @Test
    void isCoveredWhenNobodyCanVouchForIt() {
        var demonstration = JourneyDemonstration.running();
        try (var screen = new Screen(View.DESKTOP, "eskilstuna", new Tally())) {
            People.signIn(screen, SAMIR);
            screen.open("/oro/ny");
            screen.fill(words.of("concerns.q1"), "Innan det blev tyst.");
            var main = screen.page().locator("main");
            demonstration.disconnect("eskilstuna");
            try {
                says("silence", secondsUntil(() -> !main.isVisible()));
                screen.page().getByText(words.of("shell.cover.silent.why")).waitFor();
            } finally {
                demonstration.reconnect("eskilstuna");
            }
            says("contact again", secondsUntil(main::isVisible));
            assertThat(screen.field(words.of("concerns.q1")).inputValue())
                    .isEqualTo("Innan det blev tyst.");
        }
    }

    private void takeBack(People people, MainThread thread, String... cells) {
        var mia = people.of(MIA).open(thread.consent() + "/aterkalla");
        mia.choose(words.of("sharing.withdraw.who"), words.of("sharing.withdraw.who.young"));
        if (cells.length > 0) {
            mia.choose(words.of("sharing.withdraw.what"), words.of("sharing.withdraw.parts"));
            mia.unfold(words.of("sharing.withdraw.choose"));
            mia.page().locator("[name=cells][value='" + cells[0] + "']").check();
        }
        pressed = System.nanoTime();
        mia.press(words.of("sharing.withdraw.save"));
        mia.heading(words.of("sharing.receipt"));
    }

    private double secondsUntilGone(Page page, String mark) {
        return secondsUntil(pressed, () -> !content(page).contains(mark));
    }

    /** A page on its way to another one cannot be read; what it showed counts as still there. */
    private static String content(Page page) {
        while (true) {
            try {
                return page.content();
            } catch (PlaywrightException onItsWay) {
                pause();
            }
        }
    }

    private static double secondsUntil(BooleanSupplier holds) {
        return secondsUntil(System.nanoTime(), holds);
    }

    private static double secondsUntil(long began, BooleanSupplier holds) {
        while (!holds.getAsBoolean() && seconds(began) < A_MINUTE + 5) {
            pause();
        }
        return seconds(began);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static void says(String what, double seconds) {
        System.out.printf("open page, %s: %.1f s%n", what, seconds);
        assertThat(seconds).as(what).isLessThan(A_MINUTE);
    }
}
