package se.tryggaunga.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.tryggaunga.demo.JourneyDemonstration;

/** One person's window: what is done in it is done by what the person sees, and is counted. */
final class Screen implements AutoCloseable {

    /** They take a third of the time. */
    static final boolean PICTURES = Boolean.getBoolean("trygga.pictures");

    private final View view;
    private final String base;
    private final Tally tally;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    Screen(View view, String town, Tally tally) {
        this.view = view;
        this.base = JourneyDemonstration.running().base(town);
        this.tally = tally;
        this.page = Browsers.window(view).newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !expected(message.text())) {
                faults.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> faults.add(page.url() + ": " + error));
    }

    /** An answer that says no is no fault of the page; the browser notes it all the same. */
    private static boolean expected(String text) {
        return text.matches("(?s)Failed to load resource: .* (401|403|404|409|422|503) .*");
    }

    /**
     * A click returns when the next page has begun to come. Only a page that has come whole is
     * read, or what is still on its way would be missed, and what must not be there would not be
     * seen.
     */
    Page page() {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        return page;
    }

    /**
     * The page, for whoever reads more of it than one thing: it does not renew itself meanwhile. A
     * renewal that has begun is let come first.
     */
    Page still() {
        standStill();
        return page();
    }

    View view() {
        return view;
    }

    Words words() {
        return view.words();
    }

    /** Nothing in the browser's console: no fault in a script, nothing refused by the policy. */
    List<String> faults() {
        return faults;
    }

    Screen open(String path) {
        go(path);
        return this;
    }

    /** What the server says to the address. */
    Response go(String path) {
        standStill();
        return page.navigate(base + path);
    }

    /** The same page once more, as it is now. */
    Screen again() {
        standStill();
        page.reload();
        return this;
    }

    /** True when no renewal of the page is under way; then none begins, as at a followed link. */
    private static final String STAND_STILL =
            """
            () => {
              const main = document.querySelector("main");
              if (main?.hidden && document.getElementById("tackt")?.hidden) return false;
              dispatchEvent(new Event("beforeunload"));
              return true;
            }
            """;

    /**
     * A page that is about to renew itself, because somebody's rights changed, is let come first.
     */
    private void standStill() {
        while (view.script() && !standsStill()) {
            page.locator("main[hidden]")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
    }

    /** A page that gives way to its renewal while it is asked does not stand still yet. */
    private boolean standsStill() {
        try {
            return Boolean.TRUE.equals(page.evaluate(STAND_STILL));
        } catch (PlaywrightException gone) {
            if (!String.valueOf(gone.getMessage()).contains("context was destroyed")) {
                throw gone;
            }
            page.waitForLoadState();
            return false;
        }
    }

    /** Path and query of where the person is now. */
    String at() {
        return page.url().substring(base.length());
    }

    /** Where the person is, without what was asked. */
    String path() {
        return at().replaceAll("[?#].*", "");
    }

    String base() {
        return base;
    }

    void heading(String text) {
        assertThat(page().getByRole(AriaRole.HEADING, level(1)).innerText()).isEqualTo(text);
    }

    /** The line that says the last thing went well. */
    void told(String text) {
        assertThat(page().locator("p.besked").allInnerTexts())
                .as("the notice at %s", at())
                .anySatisfy(line -> assertThat(line).contains(text));
    }

    void sees(String text) {
        assertThat(page().locator("main").innerText()).contains(text);
    }

    void doesNotSee(String text) {
        assertThat(page().content()).doesNotContain(text);
    }

    /** What every page holds to. A picture for people to look at only when asked for. */
    void holds(String what) {
        assertThat(PageRules.worded(still())).isEmpty();
        assertThat(PageRules.fitting(still())).isEmpty();
        if (view.script()) {
            assertThat(PageRules.accessible(still())).isEmpty();
        }
        picture(what + "-" + view.width(), true);
    }

    void picture(String name, boolean whole) {
        if (PICTURES) {
            var file = Path.of("target", "screens", name + ".png");
            page().screenshot(new Page.ScreenshotOptions().setFullPage(whole).setPath(file));
        }
    }

    void press(String name) {
        tally.click();
        click(button(name));
    }

    /** As a hand does it: on a page that stands there, not on one that is about to renew itself. */
    void click(Locator what) {
        doing(() -> {
            standStill();
            what.click();
        });
    }

    /** What cannot be done says on which page. */
    private void doing(Runnable deed) {
        try {
            deed.run();
        } catch (PlaywrightException failed) {
            throw new AssertionError(
                    "at " + at() + ": " + page.locator("h1").allInnerTexts(), failed);
        }
    }

    /** The button whose name goes on with what it is about, for those who only hear the page. */
    void press(String name, String about) {
        tally.click();
        click(
                page().getByRole(
                                AriaRole.BUTTON,
                                named(
                                        Pattern.compile(
                                                "^" + quote(name) + "\\s+.*" + quote(about)))));
    }

    Locator button(String name) {
        return page().getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    void follow(String name) {
        tally.click();
        click(
                page().locator("main")
                        .getByRole(
                                AriaRole.LINK,
                                new Locator.GetByRoleOptions().setName(name).setExact(true))
                        .first());
    }

    void unfold(String summary) {
        tally.click();
        page().locator("summary")
                .filter(new Locator.FilterOptions().setHasText(starting(summary)))
                .first()
                .click();
    }

    void fill(String label, String text) {
        tally.type(text);
        doing(() -> field(label).fill(text));
    }

    Locator field(String label) {
        return page().locator("main").getByLabel(starting(label)).first();
    }

    void pick(String label, String option) {
        tally.pick();
        var options =
                field(label)
                        .locator("option")
                        .filter(new Locator.FilterOptions().setHasText(starting(option)));
        field(label).selectOption(options.first().getAttribute("value"));
    }

    void choose(String group, String option) {
        tally.click();
        group(group)
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(option).setExact(true))
                .check();
    }

    void tick(String group, String option) {
        tally.click();
        group(group)
                .getByRole(
                        AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(starting(option)))
                .first()
                .check();
    }

    Locator group(String legend) {
        return page().getByRole(AriaRole.GROUP, named(starting(legend))).first();
    }

    /** On a phone the questions come one at a time. */
    void next() {
        var next = button(words().of("shell.continue"));
        if (next.count() > 0) {
            press(words().of("shell.continue"));
        }
    }

    void clicked() {
        tally.click();
    }

    static Pattern starting(String text) {
        return Pattern.compile("^\\s*" + quote(text));
    }

    /** For the browser's own regular expressions, which know no \Q. */
    private static String quote(String text) {
        return text.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
    }

    private static Page.GetByRoleOptions named(Pattern name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions level(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }

    @Override
    public void close() {
        page.context().close();
    }
}
