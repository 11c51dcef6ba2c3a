package se.tryggaunga.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** An open page hears that it must look again, whoever in whatever process took a right away. */
@Tag("any-version")
@TestPropertySource(properties = "trygga.watch-beat=500ms")
class WatchDbTests extends AtTheDoor {

    private static final String SIGNS = "(event:(kvar|se-igen)|retry:3000|data:)";

    private final ArrayList<OpenLine> lines = new ArrayList<>();

    @AfterEach
    void hangUp() {
        lines.forEach(OpenLine::close);
    }

    @Test
    void hearsThatAGrantHasEnded() {
        var scope = granted(hat, "plan", "school");
        var line = line(signedIn());
        assertThat(line.hears("kvar", 2)).isTrue();
        var before = line.told("se-igen");
        HERE.owner
                .sql("update access.grants set revoked_at = now() where scope_id = :scope")
                .param("scope", scope)
                .update();
        assertThat(line.hears("se-igen", before + 1)).isTrue();
    }

    @Test
    void hearsNothingOfWhatOthersLose() {
        var other = HERE.hat(HERE.person("Ali By"), "mentor");
        var scope = granted(other, "plan");
        var line = line(signedIn());
        assertThat(line.hears("kvar", 2)).isTrue();
        var before = line.told("se-igen");
        HERE.owner
                .sql("update access.grants set revoked_at = now() where scope_id = :scope")
                .param("scope", scope)
                .update();
        var beats = line.told("kvar");
        assertThat(line.hears("kvar", beats + 3)).isTrue();
        assertThat(line.told("se-igen")).isEqualTo(before);
    }

    @Test
    void hearsAtOnceWhatWasLostBeforeTheLineStoodOpen() {
        var scope = granted(hat, "plan");
        var browser = signedIn();
        assertThat(browser.glance("/bevakning/nu?hatt=" + hat).body()).isEqualTo("kvar");
        HERE.owner
                .sql("update access.grants set revoked_at = now() where scope_id = :scope")
                .param("scope", scope)
                .update();
        assertThat(browser.glance("/bevakning/nu?hatt=" + hat).body()).isEqualTo("se-igen");
        assertThat(line(browser).hears("se-igen", 1)).isTrue();
    }

    @Test
    void saysNothingButSigns() {
        granted(hat, "plan");
        var line = line(signedIn());
        assertThat(line.status).isEqualTo(200);
        assertThat(line.type).startsWith("text/event-stream");
        assertThat(line.hears("kvar", 3)).isTrue();
        assertThat(line.received).allMatch(each -> each.matches(SIGNS));
    }

    @Test
    void endsWhenTheScreenIsLocked() {
        var browser = signedIn();
        var line = line(browser);
        assertThat(line.hears("kvar", 1)).isTrue();
        browser.glance("/last");
        assertThat(line.ends()).isTrue();
        assertThat(line(browser).status).isEqualTo(403);
    }

    @Test
    void endsWhenSomebodySignsOut() {
        var browser = signedIn();
        var line = line(browser);
        assertThat(line.hears("kvar", 1)).isTrue();
        browser.send("/logga-ut");
        assertThat(line.ends()).isTrue();
    }

    @Test
    void endsWhenAnotherHatIsWorn() {
        var mentor = HERE.hat(person, "mentor");
        var browser = browser();
        browser.open("/logga-in");
        browser.open(press(browser, account));
        browser.send("/hatt", "uppdrag", hat.toString());
        var line = line(browser);
        assertThat(line.hears("kvar", 1)).isTrue();
        browser.open("/hatt");
        browser.send("/hatt", "uppdrag", mentor.toString());
        assertThat(line.ends()).isTrue();
        assertThat(line(browser).status).isEqualTo(409);
        assertThat(browser.glance("/bevakning/nu?hatt=" + hat).status()).isEqualTo(409);
    }

    @Test
    void endsWhenTheAssignmentEnds() {
        var line = line(signedIn());
        assertThat(line.hears("kvar", 1)).isTrue();
        HERE.end(hat, CLOCK.today().minusDays(1));
        assertThat(line.ends()).isTrue();
    }

    @Test
    void looksAgainOverMidnight() {
        turnToJustBeforeMidnight();
        var line = line(signedIn());
        assertThat(line.hears("kvar", 2)).isTrue();
        var before = line.told("se-igen");
        CLOCK.turn(Duration.ofMinutes(10));
        assertThat(line.hears("se-igen", before + 1)).isTrue();
    }

    @Test
    void holdsNoConnectionWhileItWaits() {
        for (int i = 0; i < 5; i++) {
            lineOfAnother();
        }
        assertThat(lines).allMatch(line -> line.hears("kvar", 2));
        assertThat(OpenLine.within(() -> connections("state <> 'idle'") == 0)).isTrue();
        assertThat(connections("application_name = 'trygga-unga-listens'")).isEqualTo(1);
    }

    @Test
    void isOneForEachBrowserAndFewForEachPerson() {
        var browser = signedIn();
        var first = line(browser);
        var second = line(browser);
        assertThat(first.ends()).isTrue();
        assertThat(second.hears("kvar", 1)).isTrue();
        for (int i = 0; i < 5; i++) {
            assertThat(line(signedIn()).status).isEqualTo(200);
        }
        var oneTooMany = signedIn();
        assertThat(line(oneTooMany).status).isEqualTo(429);
        assertThat(oneTooMany.glance("/bevakning/nu?hatt=" + hat).body()).isEqualTo("kvar");
    }

    @Test
    void comesBackAfterTheDatabaseHasHungUp() {
        var scope = granted(hat, "plan");
        var line = line(signedIn());
        assertThat(line.hears("kvar", 1)).isTrue();
        var before = line.told("se-igen");
        HERE.database.hangUp("trygga-unga-listens");
        assertThat(line.hears("se-igen", before + 1)).isTrue();
        var after = line.told("kvar");
        assertThat(line.hears("kvar", after + 1)).isTrue();
        var now = line.told("se-igen");
        HERE.owner
                .sql("update access.grants set revoked_at = now() where scope_id = :scope")
                .param("scope", scope)
                .update();
        assertThat(line.hears("se-igen", now + 1)).isTrue();
    }

    @Test
    void keepsNoScreenOpen() {
        var browser = signedIn();
        var line = line(browser);
        for (int i = 0; i < 4; i++) {
            CLOCK.turn(Duration.ofMinutes(6));
            browser.glance("/bevakning/nu?hatt=" + hat, "Sec-Fetch-Mode", "cors");
            browser.glance("/prov", "Trygga-Igen", "ja");
        }
        assertThat(browser.glance("/prov").location()).startsWith("/last");
        assertThat(line.ends()).isTrue();
    }

    private OpenLine lineOfAnother() {
        var browser = browser();
        var another = HERE.person("Bo Al");
        var worn = HERE.hat(another, "mentor");
        browser.open("/logga-in");
        press(browser, HERE.account(another));
        return line(browser, worn);
    }

    private OpenLine line(Browser browser) {
        return line(browser, hat);
    }

    private OpenLine line(Browser browser, UUID worn) {
        var line = OpenLine.of(browser, port, worn);
        lines.add(line);
        return line;
    }

    private long connections(String which) {
        return HERE.database.connections(which);
    }

    private UUID granted(UUID reader, String... kinds) {
        var scope = UUID.randomUUID();
        HERE.owner
                .sql(
                        "insert into access.grants (reader, seat, scope_id, owner_area, kinds, may_write, from_day, until_day, ground, given_by) values (:reader, :seat, :scope, 'school', :kinds, false, '2020-01-01', '2099-01-01', 'consent', :reader)")
                .param("reader", reader)
                .param("seat", UUID.randomUUID())
                .param("scope", scope)
                .param("kinds", kinds)
                .update();
        return scope;
    }

    private static void turnToJustBeforeMidnight() {
        var zone = ZoneId.of("Europe/Stockholm");
        var now = CLOCK.instant().atZone(zone);
        var late = now.toLocalDate().atTime(LocalTime.of(23, 55)).atZone(zone);
        CLOCK.turn(Duration.between(now, now.isAfter(late) ? late.plusDays(1) : late));
    }
}
