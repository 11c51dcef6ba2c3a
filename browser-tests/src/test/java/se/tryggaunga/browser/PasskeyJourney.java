package se.tryggaunga.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import se.tryggaunga.demo.JourneyDemonstration;

/** A key that the computer keeps: made once, and then enough at the door and at a locked screen. */
class PasskeyJourney {

    private static final String TOWN = "eskilstuna";

    private final Words words = Words.SWEDISH;

    @Test
    void opensTheDoorAndTheLockedScreen() {
        var account = JourneyDemonstration.running().account(TOWN, "mia.nyckel", "Mia Falk");
        var phone = new Authenticator(account.secret());
        try (var screen = new Screen(View.PHONE, TOWN, new Tally())) {
            withDevice(screen.page());
            screen.open("/logga-in?vidare=/min-dag");
            screen.click(screen.page().getByText(words.of("access.sign-in.own")));
            secrets(screen, account.user(), account.password(), phone);
            screen.press(words.of("access.sign-in"));
            screen.open("/inloggning");
            screen.click(screen.page().getByText(words.of("access.key.new")));
            screen.fill(words.of("access.key.name"), "Min dator");
            secrets(screen, "", account.password(), phone);
            screen.press(words.of("access.key.go-on"));
            holdsTheRules(screen.page());
            screen.press(words.of("access.key.make"));
            arrives(screen);
            screen.told(words.of("access.key.added"));
            screen.sees("Min dator");
            holdsTheRules(screen.page());

            screen.open("/last?vidare=/inloggning");
            screen.press(words.of("access.key.unlock"));
            arrives(screen);
            screen.heading(words.of("access.own"));

            screen.page().context().clearCookies();
            screen.open("/logga-in?vidare=/inloggning");
            screen.click(screen.page().getByText(words.of("access.sign-in.own")));
            screen.press(words.of("access.key.sign-in"));
            arrives(screen);
            screen.heading(words.of("access.own"));
            assertThat(screen.faults()).isEmpty();
        }
    }

    @Test
    void saysSoWhenTheDeviceHasNoKey() {
        try (var screen = new Screen(View.DESKTOP, TOWN, new Tally())) {
            withDevice(screen.page());
            screen.open("/logga-in");
            screen.click(screen.page().getByText(words.of("access.sign-in.own")));
            screen.press(words.of("access.key.sign-in"));
            screen.page().getByText(words.of("access.err.key-device")).waitFor();
            assertThat(screen.button(words.of("access.key.sign-in")).isEnabled()).isTrue();
        }
    }

    private static void holdsTheRules(Page page) {
        assertThat(PageRules.accessible(page)).isEmpty();
        assertThat(PageRules.fitting(page)).isEmpty();
    }

    /** The device is asked first, so the form is sent a while after the button. */
    private static void arrives(Screen screen) {
        screen.page().waitForURL(screen.base() + "/inloggning");
    }

    private void secrets(Screen screen, String user, String password, Authenticator phone) {
        if (!user.isEmpty()) {
            screen.fill(words.of("access.user"), user);
        }
        screen.fill(words.of("access.password"), password);
        screen.fill(words.of("access.code"), phone.code());
    }

    /** A device that keeps keys and whose owner always shows a finger. */
    private static void withDevice(Page page) {
        var devtools = page.context().newCDPSession(page);
        devtools.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        for (var able :
                new String[] {
                    "hasResidentKey",
                    "hasUserVerification",
                    "isUserVerified",
                    "automaticPresenceSimulation"
                }) {
            options.addProperty(able, true);
        }
        var asked = new JsonObject();
        asked.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", asked);
    }
}
