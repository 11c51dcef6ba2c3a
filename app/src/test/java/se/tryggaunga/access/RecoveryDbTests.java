package se.tryggaunga.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.tryggaunga.access.local.Codes;

/** A lost password or phone: two people give a new beginning, with a code that is good once. */
@Tag("any-version")
class RecoveryDbTests extends AtTheDoor {

    private static final String DOOR = "/logga-in/ny-start";
    private static final String DESK = "/installningar/ny-start";
    private static final String FRESH = "en gammal cykel i regnet";

    private final String user = "r" + UUID.randomUUID().toString().substring(0, 8);
    private String lost;
    private Browser first;
    private Browser second;

    @BeforeEach
    void twoStewardsAndOneWhoHasLostThePhone() {
        HERE.owner
                .sql(
                        """
                        insert into organisation.function (id, area_id, title_sv, title_en, rights, from_day)
                        values ('forvaltare', 'school', 'förvaltare', 'steward', '{settings}', '2020-01-01')
                        on conflict do nothing
                        """)
                .update();
        lost = local(user);
        first = steward("Åsa Ett");
        second = steward("Bo Två");
        CLOCK.turn(Duration.ofMinutes(2));
    }

    @Test
    void twoPeopleGiveACodeThatOpensANewBeginningOnce() {
        var code = approved();
        var owner = browser();
        owner.open(DOOR);
        var anew = owner.send(DOOR, "anvandare", user.toUpperCase(), "kod", code);
        assertThat(anew.status()).isEqualTo(200);
        var done = finish(owner, anew, code, FRESH);
        assertThat(done.location()).isEqualTo("/logga-in?slut=nystart");
        CLOCK.turn(Duration.ofSeconds(30));
        owner.open("/logga-in?vidare=/prov");
        var phone = Codes.of(secret(anew), CLOCK.instant());
        assertThat(owner.send("/logga-in", "anvandare", user, "losenord", FRESH, "kod", phone))
                .extracting(Browser.Page::location)
                .isEqualTo("/prov");
        var again = browser();
        again.open(DOOR);
        assertThat(again.send(DOOR, "anvandare", user, "kod", code).status()).isEqualTo(422);
    }

    @Test
    void theOneWhoAskedCannotApprove() {
        var id = asked();
        assertThat(first.open(DESK).body()).contains("Nu behöver en annan systemförvaltare");
        assertThat(first.send(DESK + "/" + id + "/godkann").status()).isEqualTo(422);
        assertThat(second.open(DESK).body()).contains("Åsa Ett bad om ny start");
    }

    @Test
    void nobodyTakesPartInTheirOwn() {
        var keeps = HERE.hat(person, "forvaltare");
        var own = browser();
        own.open("/logga-in");
        press(own, account);
        own.open("/hatt");
        own.send("/hatt", "uppdrag", keeps.toString());
        assertThat(own.open(DESK).body()).doesNotContain(user);
        own.send(DESK, "account", lost, "proof", "in_person");
        assertThat(waiting()).isZero();
        var id = asked();
        assertThat(own.send(DESK + "/" + id + "/godkann").status()).isEqualTo(422);
    }

    @Test
    void aCodeIsGoodForHalfAnHour() {
        var code = approved();
        CLOCK.turn(Duration.ofMinutes(31));
        assertThat(tried(user, code).status()).isEqualTo(422);
    }

    @Test
    void everyNoIsTheSameAndTakesAsLong() {
        var code = approved();
        var began = System.nanoTime();
        var wrong = tried(user, "abcd-efgh");
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .isGreaterThan(Duration.ofMillis(295));
        var nobody = tried("nobody-" + user, code);
        assertThat(wrong.body().replaceAll("value=\"[^\"]*\"", ""))
                .isEqualTo(nobody.body().replaceAll("value=\"[^\"]*\"", ""))
                .contains("Uppgifterna stämmer inte");
    }

    @Test
    void tenTriesMakeItWorthNothing() {
        var code = approved();
        for (int i = 0; i < 10; i++) {
            tried(user, "fel");
        }
        assertThat(tried(user, code).status()).isEqualTo(422);
    }

    @Test
    void aWeakPasswordOrAWrongPhoneUsesNothingUp() {
        var code = approved();
        var owner = browser();
        owner.open(DOOR);
        var anew = owner.send(DOOR, "anvandare", user, "kod", code);
        assertThat(finish(owner, anew, code, "kort").status()).isEqualTo(422);
        var sealed = anew.field("hemlighet");
        var wrong = "000000";
        assertThat(
                        owner.send(
                                        DOOR,
                                        "anvandare",
                                        user,
                                        "kod",
                                        code,
                                        "hemlighet",
                                        sealed,
                                        "telefon",
                                        wrong,
                                        "nytt",
                                        FRESH)
                                .status())
                .isEqualTo(422);
        assertThat(
                        owner.send(
                                        DOOR,
                                        "anvandare",
                                        user,
                                        "kod",
                                        code,
                                        "hemlighet",
                                        "x",
                                        "telefon",
                                        wrong,
                                        "nytt",
                                        FRESH)
                                .status())
                .isEqualTo(422);
        assertThat(finish(owner, anew, code, FRESH).status()).isEqualTo(302);
    }

    @Test
    void keepsNoCodeInTheClearAndLogsEachStep() {
        var code = approved().replace("-", "");
        assertThat(HERE.countAll("access.recovery", "code_hash like '%" + code + "%'")).isZero();
        for (var step : new String[] {"recovery-asked", "recovery-approved"}) {
            assertThat(
                            HERE.countAll(
                                    "audit.entry",
                                    "action = '" + step + "' and fact_id = '" + lost + "'"))
                    .isOne();
        }
    }

    @Test
    void isNotForThoseWithoutTheOffice() {
        assertThat(signedIn().open(DESK).status()).isEqualTo(403);
    }

    private Browser steward(String name) {
        var someone = HERE.person(name);
        var theirs = HERE.account(someone);
        HERE.hat(someone, "forvaltare");
        var browser = browser();
        browser.open("/logga-in");
        press(browser, theirs);
        return browser;
    }

    /** An account whose password and phone nobody knows any more. */
    private String local(String name) {
        var id = UUID.randomUUID();
        HERE.owner
                .sql(
                        """
                        with account as (
                            insert into access.account (id, person_id, issuer, subject, assurance)
                            values (:id, :person, 'local', :user, 'password+code') returning id)
                        insert into access.local_login (account_id, password_hash, totp_secret)
                        select id, 'lost', 'lost'::bytea from account
                        """)
                .param("id", id)
                .param("person", person)
                .param("user", name)
                .update();
        return id.toString();
    }

    private String asked() {
        first.open(DESK);
        assertThat(first.send(DESK, "account", lost, "proof", "in_person").location())
                .isEqualTo(DESK);
        var page = second.open(DESK).body();
        var found = Pattern.compile(DESK + "/([0-9a-f-]{36})/godkann").matcher(page);
        var id = "";
        while (found.find()) {
            id = found.group(1);
        }
        return id;
    }

    private String approved() {
        var id = asked();
        var page = second.send(DESK + "/" + id + "/godkann");
        assertThat(page.status()).isEqualTo(200);
        var found = Pattern.compile("[a-z2-9]{4}(-[a-z2-9]{4}){5}").matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private Browser.Page tried(String name, String code) {
        var browser = browser();
        browser.open(DOOR);
        return browser.send(DOOR, "anvandare", name, "kod", code);
    }

    private Browser.Page finish(Browser owner, Browser.Page anew, String code, String password) {
        return owner.send(
                DOOR,
                "anvandare",
                user,
                "kod",
                code,
                "hemlighet",
                anew.field("hemlighet"),
                "telefon",
                Codes.of(secret(anew), CLOCK.instant()),
                "nytt",
                password);
    }

    private static String secret(Browser.Page anew) {
        var found = Pattern.compile("[?&](?:amp;)?secret=([A-Z2-7]+)").matcher(anew.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private long waiting() {
        return HERE.countAll(
                "access.recovery", "account_id = '" + lost + "' and answered_at is null");
    }
}
