package se.tryggaunga.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nothing that was written is lost: locked screen, ended session, old page, ended assignment. */
class LateFormDbTests extends AtTheDoor {

    private static final String TEXT = "Hon sitter ensam vid busstorget, åäö <b>\nvarje kväll";

    @Test
    void locksTheScreenUntilItIsUnlocked() {
        SignInWorld.PRESSED.add(account);
        var browser = signedIn();
        var locked = browser.open("/last?vidare=/prov");
        assertThat(locked.body())
                .contains("Skärmen är låst")
                .doesNotContain("hemligt", "Slottsskolan");
        assertThat(browser.glance("/prov").location()).isEqualTo("/last?vidare=%2Fprov");
        assertThat(browser.glance("/hatt").location()).startsWith("/last");
        assertThat(browser.glance("/kvar?form=x").location()).startsWith("/last");
        assertThat(browser.send("/last").location()).isEqualTo("/prov");
        assertThat(browser.glance("/prov").body()).contains("hemligt");
    }

    @Test
    void opensTheScreenUnderAnotherSessionId() {
        SignInWorld.PRESSED.add(account);
        var browser = signedIn();
        browser.open("/last");
        var before = browser.cookies.get("trygga");
        browser.send("/last");
        assertThat(browser.cookies.get("trygga")).isNotEqualTo(before);
    }

    @Test
    void keepsTheScreenLockedForSomebodyWithoutTheSecret() {
        var browser = signedIn();
        browser.open("/last");
        assertThat(browser.send("/last", "losenord", "gissat", "kod", "123456").status())
                .isEqualTo(422);
        assertThat(browser.glance("/prov").location()).startsWith("/last");
        assertThat(browser.glance("/logga-in").body())
                .doesNotContain("Sara Ek</strong><span class=\"hatt");
    }

    @Test
    void locksWhenNobodyHasBeenThere() {
        var browser = signedIn();
        CLOCK.turn(Duration.ofMinutes(15));
        assertThat(browser.glance("/prov").status()).isEqualTo(200);
        CLOCK.turn(Duration.ofMinutes(20));
        assertThat(browser.glance("/prov").location()).startsWith("/last");
    }

    @Test
    void locksAScreenThatIsCarriedAboutSooner() {
        var phone = browser();
        phone.agent = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Mobile/15E148";
        phone.open("/logga-in");
        press(phone, account);
        CLOCK.turn(Duration.ofMinutes(5));
        assertThat(phone.glance("/prov").status()).isEqualTo(200);
        CLOCK.turn(Duration.ofMinutes(10));
        assertThat(phone.glance("/prov").location()).startsWith("/last");
    }

    @Test
    void staysOpenWhileSomebodyReads() {
        var browser = signedIn();
        for (int i = 0; i < 4; i++) {
            CLOCK.turn(Duration.ofMinutes(10));
            assertThat(browser.glance("/last/vaken", "Sec-Fetch-Mode", "cors").status())
                    .isEqualTo(204);
        }
        assertThat(browser.glance("/prov").status()).isEqualTo(200);
    }

    @Test
    void tellsAScriptWhereTheDoorIs() {
        var browser = signedIn();
        browser.glance("/last");
        var answer = browser.glance("/prov", "Sec-Fetch-Mode", "cors");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.raw().headers().firstValue("HX-Redirect"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("/last"));
    }

    @Test
    void givesBackWhatWasSentToALockedScreen() {
        SignInWorld.PRESSED.add(account);
        var browser = signedIn();
        browser.glance("/last");
        var turned = browser.send("/prov", "text", TEXT);
        assertThat(turned.location()).startsWith("/last?vidare=%2Fkvar").endsWith("slut=kvar");
        assertThat(browser.open(turned.location()).body()).contains("sparat som utkast");
        var way = browser.send("/last").location();
        var kept = browser.open(way);
        assertThat(kept.body())
                .contains("Kontrollera och spara", "busstorget, åäö &lt;b>", "action=\"/prov\"");
        browser.send("/prov", "text", TEXT, "_kept", kept.field("_kept"));
        assertThat(form.received).contains(TEXT);
        assertThat(browser.open(way).location()).isEqualTo(LocalPath.START);
    }

    @Test
    void leadsBackToThePageThatKeepsItsOwnDraft() {
        SignInWorld.PRESSED.add(account);
        var browser = signedIn();
        browser.glance("/last");
        var turned = browser.sendFrom("/prov?fraga=2", "/prov", "text", TEXT, "_draft", "concern");
        browser.open(turned.location());
        var way = browser.send("/last").location();
        assertThat(browser.open(way).location()).isEqualTo("/prov?fraga=2");
        assertThat(HERE.countAll("drafts.draft", "form = 'concern' and assignment = '" + hat + "'"))
                .isOne();
    }

    @Test
    void givesBackWhatWasSentAfterTheSessionEnded() {
        var browser = signedIn();
        endAllSessions();
        var turned = browser.send("/prov", "text", TEXT);
        assertThat(turned.location()).startsWith("/logga-in?vidare=%2Fkvar").endsWith("slut=kvar");
        assertThat(browser.open(turned.location()).body()).contains("Det du skrev är sparat");
        var way = press(browser, account);
        assertThat(browser.open(way).body()).contains("busstorget");
    }

    /** A text that must be without names is nowhere on the server before it is (D30). */
    @Test
    void keepsNoTextThatHasToBeLookedThroughFirst() {
        var browser = signedIn();
        endAllSessions();
        var drafts = HERE.countAll("drafts.draft", "true");
        for (var path : new String[] {"/radgor/ny", "/radgor/" + UUID.randomUUID() + "/svar"}) {
            var answer = browser.send(path, "happened", TEXT);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.body()).contains("inte inloggad längre", "busstorget");
        }
        assertThat(HERE.countAll("drafts.draft", "true")).isEqualTo(drafts);
        assertThat(
                        HERE.countAll(
                                "access.spring_session_attributes",
                                "position('busstorget'::bytea in attribute_bytes) > 0"))
                .isZero();
    }

    @Test
    void givesItToNobodyElse() {
        var other = HERE.account(person("Ali By"));
        var browser = signedIn();
        endAllSessions();
        var turned = browser.send("/prov", "text", TEXT);
        browser.open(turned.location());
        var way = press(browser, other);
        assertThat(browser.open(way).location()).isEqualTo(LocalPath.START);
    }

    @Test
    void keepsNothingOnAForgedSign() {
        var browser = signedIn();
        endAllSessions();
        var drafts = HERE.countAll("drafts.draft", "true");
        for (var forged :
                new String[] {
                    "", "x", "AAAA", browser.glance("/prov").field("_author") + "A", null
                }) {
            var answer = browser.send("/prov", "text", TEXT, "_author", forged);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.body()).contains("inte inloggad längre", "busstorget");
        }
        assertThat(HERE.countAll("drafts.draft", "true")).isEqualTo(drafts);
    }

    @Test
    void leadsFormsWithoutWordsStraightToTheDoor() {
        var browser = signedIn();
        endAllSessions();
        assertThat(browser.send("/prov", "text", "", "_author", null).location())
                .isEqualTo("/logga-in?vidare=%2Fprov&slut=ja");
    }

    @Test
    void keepsTheWordsOfAFormWithFilesToo() {
        var browser = signedIn();
        var text = "Bifogar det undertecknade pappret";
        assertThat(browser.sendWithFile("/prov", "text", text).location()).isEqualTo("/prov");
        assertThat(form.received).contains(text);
        endAllSessions();
        var turned = browser.sendWithFile("/prov", "text", text + " igen");
        assertThat(turned.location()).endsWith("slut=kvar");
        browser.open(turned.location());
        assertThat(browser.open(press(browser, account)).body())
                .contains(text + " igen", "valt filer");
    }

    /** The server reads no further than its limit, and still answers with a page. */
    @Test
    void refusesMoreThanTheServerTakesWithWords() {
        var browser = signedIn();
        var answer = browser.sendWithFile("/prov", "text", "x".repeat(31 * 1024 * 1024));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("Filen är för stor.");
    }

    @Test
    void keepsNothingInTheSessionItself() {
        var browser = signedIn();
        endAllSessions();
        browser.send("/prov", "text", TEXT);
        assertThat(HERE.countAll("drafts.draft", "assignment = '" + hat + "'")).isOne();
        assertThat(
                        HERE.countAll(
                                "access.spring_session_attributes",
                                "position('busstorget'::bytea in attribute_bytes) > 0"))
                .isZero();
        assertThat(HERE.countAll("drafts.draft", "position('busstorget'::bytea in content) > 0"))
                .isZero();
    }

    @Test
    void showsAnOldFormAgainForANewPress() {
        var browser = signedIn();
        var again = browser.send("/prov", "text", TEXT, "_csrf", "gammal");
        assertThat(again.status()).isEqualTo(403);
        assertThat(again.body())
                .contains("busstorget", "action=\"/prov\"")
                .doesNotContain("gammal");
        assertThat(form.received).doesNotContain(TEXT + "2");
        browser.send("/prov", "text", TEXT + "2", "_csrf", again.field("_csrf"));
        assertThat(form.received).contains(TEXT + "2");
    }

    @Test
    void offersNoPressForAFormFromAnotherSite() {
        var browser = signedIn();
        var answer = browser.sendAs("https://elsewhere.example", "/prov", "text", TEXT + "3");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("action=\"/prov\"");
        assertThat(form.received).doesNotContain(TEXT + "3");
    }

    private static void endAllSessions() {
        HERE.owner.sql("alter table access.spring_session no force row level security").update();
        HERE.owner.sql("delete from access.spring_session").update();
        HERE.owner.sql("alter table access.spring_session force row level security").update();
    }

    private java.util.UUID person(String name) {
        var id = HERE.person(name);
        HERE.hat(id, "rektor");
        return id;
    }
}
