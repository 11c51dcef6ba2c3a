package se.tryggaunga.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Where one is signed in: seen by oneself, and ended there at once. */
class OpenSessionsDbTests extends AtTheDoor {

    private static final String PAGE = "/inloggning";

    @Test
    void showsEachPlaceAndWhichOneThisIs() {
        signedIn();
        CLOCK.turn(Duration.ofMinutes(1));
        var phone = browser();
        phone.agent = "Mozilla/5.0 (Linux; Android 15) Mobile";
        phone.open("/logga-in");
        press(phone, account);
        var body = phone.open(PAGE).body();
        assertThat(body).contains("Telefon eller surfplatta</strong> (den här)", "Dator</strong><");
        assertThat(marks(phone)).hasSize(1);
        assertThat(phone.cookies.values()).noneMatch(value -> body.contains(value));
    }

    @Test
    void endsAnotherPlaceAtOnce() {
        var left = signedIn();
        CLOCK.turn(Duration.ofMinutes(1));
        var here = signedIn();
        var mark = marks(here).getFirst();
        assertThat(here.send(PAGE + "/avsluta", "plats", mark).location()).isEqualTo(PAGE);
        assertThat(left.open("/prov").location()).startsWith("/logga-in");
        assertThat(here.open("/prov").status()).isEqualTo(200);
        // pressed twice, or gone already
        assertThat(here.send(PAGE + "/avsluta", "plats", mark).location()).isEqualTo(PAGE);
    }

    @Test
    void endsAllOthersButNotThis() {
        var first = signedIn();
        var second = signedIn();
        var here = signedIn();
        here.open(PAGE);
        here.send(PAGE + "/avsluta-alla-andra");
        assertThat(first.open("/prov").location()).startsWith("/logga-in");
        assertThat(second.open("/prov").location()).startsWith("/logga-in");
        assertThat(here.open("/prov").status()).isEqualTo(200);
        assertThat(marks(here)).isEmpty();
    }

    @Test
    void endsNobodyElses() {
        var mine = signedIn();
        CLOCK.turn(Duration.ofMinutes(1));
        var mark = marks(signedIn()).getFirst();
        var someone = HERE.person("Bo Ek");
        var theirs = HERE.account(someone);
        HERE.hat(someone, "rektor");
        var other = browser();
        other.open("/logga-in");
        press(other, theirs);
        assertThat(marks(other)).isEmpty();
        other.send(PAGE + "/avsluta", "plats", mark);
        assertThat(mine.open("/prov").status()).isEqualTo(200);
    }

    private static List<String> marks(Browser browser) {
        var found =
                Pattern.compile("name=\"plats\" value=\"([0-9a-f]{32})\"")
                        .matcher(browser.open(PAGE).body());
        var marks = new ArrayList<String>();
        while (found.find()) {
            marks.add(found.group(1));
        }
        return marks;
    }
}
