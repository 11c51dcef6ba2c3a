package se.tryggaunga.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everybody who takes part in a journey, each at a screen of their own. */
final class People implements AutoCloseable {

    private final View view;
    private final String town;
    private final Tally tally;
    private final Map<Somebody, Screen> screens = new LinkedHashMap<>();

    People(View view, String town, Tally tally) {
        this.view = view;
        this.town = town;
        this.tally = tally;
    }

    Tally tally() {
        return tally;
    }

    /** That person's screen; the first time the person signs in. */
    Screen of(Somebody who) {
        return screens.computeIfAbsent(who, this::signIn);
    }

    private Screen signIn(Somebody who) {
        var screen = new Screen(view, town, tally);
        signIn(screen, who);
        if (!screen.words().swedish()) {
            inEnglish(screen);
        }
        return screen;
    }

    static void signIn(Screen screen, Somebody who) {
        screen.open("/logga-in");
        screen.click(
                screen.page()
                        .getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName(who.fullName()))
                        .first());
        var hat = screen.page().locator(".hatt__titel");
        if (who.hat() != null && !hat.innerText().contains(who.hat())) {
            screen.open("/hatt");
            screen.click(
                    screen.page()
                            .locator("main")
                            .getByRole(
                                    AriaRole.BUTTON,
                                    new com.microsoft.playwright.Locator.GetByRoleOptions()
                                            .setName(who.hat()))
                            .first());
        }
        assertThat(screen.page().locator(".hatt__vem").innerText()).contains(who.fullName());
    }

    private static void inEnglish(Screen screen) {
        screen.button(Words.SWEDISH.of("shell.view")).click();
        screen.button("English").click();
        assertThat(screen.page().locator("html").getAttribute("lang")).isEqualTo("en");
    }

    List<String> faults() {
        var all = new ArrayList<String>();
        screens.values().forEach(screen -> all.addAll(screen.faults()));
        return all;
    }

    @Override
    public void close() {
        screens.values().forEach(Screen::close);
    }
}
