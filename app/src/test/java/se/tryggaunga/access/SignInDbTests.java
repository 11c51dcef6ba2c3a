package se.tryggaunga.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggaunga.municipalities.Municipalities;

/** Who gets in, as whom, and for how long: over HTTP, against the migrated database. */
class SignInDbTests extends AtTheDoor {

    @Autowired Sessions sessions;
    @Autowired Municipalities municipalities;

    @Test
    void leadsAStrangerToTheDoorAndBack() {
        var browser = browser();
        var turned = browser.open("/prov?a=1");
        assertThat(turned.status()).isEqualTo(303);
        assertThat(turned.location()).isEqualTo("/logga-in?vidare=%2Fprov%3Fa%3D1");
        browser.open(turned.location());
        assertThat(browser.send("/logga-in/som", "val", account.toString()).location())
                .isEqualTo("/prov?a=1");
        assertThat(browser.open("/prov").body()).contains("hemligt");
    }

    @Test
    void showsThoseWhoCanBeTriedUnderTheirParty() {
        var page = browser().open("/logga-in");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Kommunen på localhost")
                .containsSubsequence(
                        "<h3", "Socialtjänsten", "Sara Ek", "Bo Al", "<h3", "Skolan", "Ali By")
                .contains("autocomplete=\"username\"")
                .contains("autocomplete=\"current-password\"")
                .contains("autocomplete=\"one-time-code\"");
    }

    @Test
    void leadsTheBareAddressToMyDay() {
        assertThat(signedIn().glance("/").location()).isEqualTo(LocalPath.START);
        assertThat(browser().glance("/").location()).isEqualTo("/logga-in?vidare=%2Fmin-dag");
    }

    @Test
    void leadsNobodyToAnotherSite() {
        var browser = browser();
        browser.open("/logga-in?vidare=https://elsewhere.example/");
        var in =
                browser.send(
                        "/logga-in/som",
                        "val",
                        account.toString(),
                        "vidare",
                        "//elsewhere.example");
        assertThat(in.location()).isEqualTo(LocalPath.START);
    }

    @Test
    void givesTheSignedInASessionOfTheirOwn() {
        var browser = browser();
        browser.open("/logga-in");
        var before = browser.cookies.get("trygga");
        browser.send("/logga-in/som", "val", account.toString());
        assertThat(browser.cookies.get("trygga")).isNotEqualTo(before);
        browser.cookies.put("trygga", before);
        assertThat(browser.open("/prov").status()).isEqualTo(303);
    }

    @Test
    void letsASessionCountInItsOwnMunicipalityOnly() {
        var browser = signedIn();
        var elsewhere = new Browser("127.0.0.1", port);
        elsewhere.cookies.putAll(browser.cookies);
        assertThat(elsewhere.open("/prov").location()).startsWith("/logga-in");
        assertThat(browser.open("/prov").status()).isEqualTo(200);
        var named = "principal_name is not null";
        assertThat(HERE.countAll("access.spring_session", named)).isPositive();
        assertThat(SignInWorld.THERE.countAll("access.spring_session", named)).isZero();
    }

    @Test
    void actsUnderTheWornHatForTheRequest() {
        assertThat(signedIn().open("/prov/vem").body())
                .isEqualTo("rektor, Slottsskolan / " + hat + " GET /prov/vem");
    }

    @Test
    void endsEverySessionOfAnAccountAtOnce() {
        var one = signedIn();
        var two = signedIn();
        municipalities.within(municipalities.named("mlocalhost"), () -> sessions.endAll(account));
        assertThat(one.open("/prov").location()).startsWith("/logga-in");
        assertThat(two.open("/prov").location()).startsWith("/logga-in");
    }

    @Test
    void endsAfterAWorkingDay() {
        var browser = signedIn();
        for (int minutes = 14; minutes < 600; minutes += 14) {
            CLOCK.turn(Duration.ofMinutes(14));
            assertThat(browser.glance("/prov").status())
                    .as("after %s minutes", minutes)
                    .isEqualTo(200);
        }
        CLOCK.turn(Duration.ofMinutes(14));
        assertThat(browser.glance("/prov").location()).isEqualTo("/logga-in?vidare=%2Fprov");
    }

    @Test
    void leavesNothingBehindAfterSigningOut() {
        var browser = signedIn();
        var cookie = browser.cookies.get("trygga");
        assertThat(browser.send("/logga-ut").location()).isEqualTo("/logga-in?slut=utloggad");
        browser.cookies.put("trygga", cookie);
        assertThat(browser.open("/prov").location()).startsWith("/logga-in");
        assertThat(browser.open("/logga-in?slut=utloggad").body())
                .contains("Dina utkast finns kvar");
    }

    @Test
    void logsSignInHatAndSignOut() {
        var second = HERE.hat(person, "mentor");
        var browser = browser();
        browser.open("/logga-in");
        browser.send("/logga-in/som", "val", account.toString());
        browser.open("/hatt");
        browser.send("/hatt", "uppdrag", second.toString());
        browser.open("/prov");
        browser.send("/logga-ut");
        assertThat(
                        HERE.owner
                                .sql(
                                        "select action from audit.entry where fact_id = :account order by id")
                                .param("account", account)
                                .query(String.class)
                                .list())
                .as("that the account was made comes first: a change of rights")
                .containsExactly("right", "sign-in", "hat " + second, "sign-out");
    }

    @Test
    void showsNobodyAPageOutsideTheDoors() {
        var stranger = browser();
        for (var path :
                new String[] {
                    "/min-dag", "/hatt", "/last", "/kvar?form=x", "/finns-inte", "/actuator/env"
                }) {
            assertThat(stranger.glance(path).location()).as(path).startsWith("/logga-in");
        }
        assertThat(stranger.glance("/tillganglighet").status()).isEqualTo(200);
        assertThat(stranger.glance("/actuator/health").status()).isEqualTo(200);
        assertThat(stranger.glance("/icon.svg").status()).isEqualTo(200);
    }

    @Test
    void sendsTheSameStrictHeadersWithEverything() {
        var browser = signedIn();
        for (var path : new String[] {"/prov", "/logga-in", "/finns-inte", "/icon.svg", "/hatt"}) {
            var headers = browser.glance(path).raw().headers();
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(it ->
                            assertThat(it)
                                    .contains(
                                            "default-src 'none'",
                                            "script-src 'self'",
                                            "frame-ancestors 'none'")
                                    .doesNotContain("unsafe"));
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Permissions-Policy")).isPresent();
            var kept = headers.firstValue("Cache-Control").orElse("");
            assertThat(kept.contains("no-store"))
                    .as(path + kept)
                    .isEqualTo(!path.equals("/icon.svg"));
        }
    }

    @Test
    void speaksEnglishToThoseWhoWantIt() {
        var browser = browser();
        browser.cookies.put("sprak", "en");
        assertThat(browser.open("/logga-in").body())
                .contains("Sign in as", "One-time code")
                .doesNotContain("Engångskod");
    }

    @Test
    void changesLanguageWithoutAnySession() {
        var browser = browser();
        var changed = browser.send("/sprak", "sprak", "en", "till", "/logga-in", "_csrf", null);
        assertThat(changed.location()).isEqualTo("/logga-in");
        assertThat(browser.cookies).containsEntry("sprak", "en").doesNotContainKey("trygga");
    }

    @Test
    void asksForANewPressWhenTheDoorHasStoodOpenLong() {
        var browser = browser();
        browser.open("/logga-in");
        browser.cookies.clear();
        assertThat(
                        browser.send("/logga-in", "anvandare", "x", "losenord", "y", "kod", "z")
                                .location())
                .isEqualTo("/logga-in?slut=sidan");
    }
}
