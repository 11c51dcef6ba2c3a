package se.tryggaunga.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The whole application on a port, and a head teacher of its own for each test. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "trygga.sign-in.no-takes=300ms")
@Import(SignInWorld.class)
abstract class AtTheDoor {

    static final SignInPlace HERE = SignInWorld.HERE;
    static final SignInWorld.TurnedClock CLOCK = SignInWorld.CLOCK;

    @LocalServerPort int port;
    @Autowired SignInWorld.Form form;

    final UUID person = HERE.person("Sara Ek");
    final UUID account = HERE.account(person);
    final UUID hat = HERE.hat(person, "rektor");

    Browser browser() {
        return new Browser("localhost", port);
    }

    Browser signedIn() {
        var browser = browser();
        browser.open("/logga-in");
        press(browser, account);
        assertThat(browser.open("/prov").status()).isEqualTo(200);
        return browser;
    }

    /** Signs in from the page that stands open, and says where that leads. */
    static String press(Browser browser, UUID who) {
        return browser.send("/logga-in/som", "val", who.toString()).location();
    }
}
