package se.tryggaunga.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.tryggaunga.access.local.Codes;

/** Password and code: made by the command, tried at the door. */
@Tag("any-version")
class LocalLoginDbTests extends AtTheDoor {

    private final String user = "u" + UUID.randomUUID().toString().substring(0, 8);
    private String password;
    private String secret;

    @BeforeEach
    void anAccountFromTheCommand() {
        var said = Operator.command("--user", user, "--person", person.toString());
        password = Operator.line(said, "Password");
        secret = Operator.line(said, "Secret");
        CLOCK.turn(Duration.ofMinutes(2));
    }

    @Test
    void letsInWhoHasBoth() {
        var browser = browser();
        browser.open("/logga-in?vidare=/prov");
        assertThat(enter(browser, user.toUpperCase(), password, code()).location())
                .isEqualTo("/prov");
        assertThat(browser.open("/prov/vem").body()).startsWith("rektor, Slottsskolan");
    }

    @Test
    void saysTheSameNoToEverythingElse() {
        var answers = new ArrayList<String>();
        for (var wrong :
                new String[][] {
                    {user, password, "000000"},
                    {user, password + " ", code()},
                    {user, password.toUpperCase(), code()},
                    {user, "x".repeat(5000), code()},
                    {"nobody-" + user, password, code()}
                }) {
            var browser = browser();
            browser.open("/logga-in");
            var began = System.nanoTime();
            var answer = enter(browser, wrong[0], wrong[1], wrong[2]);
            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .isGreaterThan(Duration.ofMillis(295));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body()).contains("Uppgifterna stämmer inte", "<title>Fel: ");
            assertThat(answer.body()).doesNotContain(password, "x".repeat(500));
            answers.add(answer.body().replaceAll("value=\"[^\"]*\"", ""));
        }
        assertThat(answers).containsOnly(answers.getFirst());
    }

    @Test
    void takesNoCodeTwice() {
        var code = code();
        var first = browser();
        first.open("/logga-in");
        assertThat(enter(first, user, password, code).status()).isEqualTo(302);
        var second = browser();
        second.open("/logga-in");
        assertThat(enter(second, user, password, code).status()).isEqualTo(422);
        CLOCK.turn(Duration.ofSeconds(30));
        assertThat(enter(second, user, password, code()).status()).isEqualTo(302);
    }

    @Test
    void waitsLongerAfterEachFailureFromTheFifth() {
        var browser = browser();
        browser.open("/logga-in");
        fail(browser, 5);
        assertThat(enter(browser, user, password, code()).status()).isEqualTo(422);
        CLOCK.turn(Duration.ofSeconds(61));
        fail(browser, 1);
        CLOCK.turn(Duration.ofSeconds(61));
        assertThat(enter(browser, user, password, code()).status()).isEqualTo(422);
        CLOCK.turn(Duration.ofSeconds(61));
        assertThat(enter(browser, user, password, code()).status()).isEqualTo(302);
        assertThat(
                        HERE.count(
                                "select failures from access.local_login where account_id = '"
                                        + local()
                                        + "'"))
                .isZero();
        assertThat(
                        HERE.count(
                                "select count(*) from audit.entry where action = 'account-locked' and fact_id = '"
                                        + local()
                                        + "'"))
                .isPositive();
    }

    @Test
    void countsTriesThatComeAtTheSameMoment() throws InterruptedException {
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 12; i++) {
            threads.add(
                    Thread.ofVirtual()
                            .start(() -> {
                                var browser = browser();
                                browser.open("/logga-in");
                                enter(browser, user, "gissning", "000000");
                            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        assertThat(
                        HERE.count(
                                "select failures from access.local_login where account_id = '"
                                        + local()
                                        + "'"))
                .isEqualTo(5);
    }

    @Test
    void unlocksTheScreenWithBoth() {
        var browser = browser();
        browser.open("/logga-in");
        enter(browser, user, password, code());
        browser.open("/last?vidare=/prov");
        assertThat(browser.send("/last", "losenord", password, "kod", code()).status())
                .isEqualTo(422);
        CLOCK.turn(Duration.ofSeconds(30));
        assertThat(browser.send("/last", "losenord", password, "kod", code()).location())
                .isEqualTo("/prov");
    }

    @Test
    void changesThePasswordOfOnesOwnAccount() {
        var other = browser();
        other.open("/logga-in");
        enter(other, user, password, code());
        CLOCK.turn(Duration.ofSeconds(30));
        var browser = browser();
        browser.open("/logga-in");
        enter(browser, user, password, code());
        CLOCK.turn(Duration.ofSeconds(30));
        assertThat(browser.open("/hatt").body()).contains("href=\"/inloggning\"");
        assertThat(browser.open("/inloggning").body()).contains("href=\"/losenord\"");
        browser.open("/losenord");
        var weak =
                browser.send(
                        "/losenord",
                        "losenord",
                        password,
                        "kod",
                        code(),
                        "nytt",
                        "Trygga unga 2026");
        assertThat(weak.status()).isEqualTo(422);
        assertThat(weak.body()).contains("lätt att gissa");
        assertThat(change(browser, "fel lösen", "fyra ord på en rad").status()).isEqualTo(422);
        assertThat(change(browser, password, "fyra ord på en rad").location())
                .isEqualTo(LocalPath.START);
        assertThat(browser.open("/prov").status()).isEqualTo(200);
        assertThat(other.open("/prov").location()).startsWith("/logga-in");
        var again = browser();
        again.open("/logga-in");
        assertThat(enter(again, user, password, code()).status()).isEqualTo(422);
        CLOCK.turn(Duration.ofSeconds(30));
        assertThat(enter(again, user, "fyra ord på en rad", code()).status()).isEqualTo(302);
    }

    @Test
    void hasNoPasswordPageForThoseWhoSignInElsewhere() {
        assertThat(signedIn().open("/losenord").status()).isEqualTo(404);
    }

    @Test
    void givesBothAnewAtTheDesk() {
        var browser = browser();
        browser.open("/logga-in");
        enter(browser, user, password, code());
        var said = Operator.command("--user", user, "--person", "-", "--reset");
        assertThat(browser.open("/prov").location()).startsWith("/logga-in");
        assertThat(enter(browser, user, password, code()).status()).isNotEqualTo(302);
        secret = Operator.line(said, "Secret");
        browser.open("/logga-in");
        assertThat(enter(browser, user, Operator.line(said, "Password"), code()).status())
                .isEqualTo(302);
    }

    private Browser.Page change(Browser browser, String old, String fresh) {
        return browser.send("/losenord", "losenord", old, "kod", code(), "nytt", fresh);
    }

    @Test
    void keepsNeitherSecretInTheClear() {
        var row =
                HERE.owner
                        .sql(
                                "select password_hash, encode(totp_secret, 'hex') as secret from access.local_login where account_id = :id")
                        .param("id", local())
                        .query()
                        .singleRow();
        assertThat(row.get("password_hash").toString())
                .doesNotContain(password)
                .hasSizeGreaterThan(60);
        assertThat(row.get("secret").toString()).hasSizeGreaterThan(60);
    }

    @Test
    void entersTheFirstPersonOfAll() {
        var said =
                Operator.command(
                        "--user",
                        "ny-" + user,
                        "--person",
                        "Ny " + user,
                        "--function",
                        "mentor",
                        "--unit",
                        "Slottsskolan");
        assertThat(Operator.line(said, "Password")).hasSize(20);
        assertThat(
                        HERE.count(
                                "select count(*) from access.assignment a join access.person p on p.id = a.person_id where p.name = 'Ny "
                                        + user
                                        + "'"))
                .isOne();
    }

    @Test
    void entersNobodyWhenSomethingIsWrong() {
        var persons = HERE.count("select count(*) from access.person");
        assertThat(Operator.command("--user", user, "--person", person.toString()))
                .contains("taken");
        assertThat(
                        Operator.command(
                                "--user",
                                "ny2-" + user,
                                "--person",
                                "Ny2",
                                "--function",
                                "finns-inte",
                                "--unit",
                                "Slottsskolan"))
                .contains("no such function");
        assertThat(Operator.command("--user", "ny3-" + user, "--person", "Finns Inte"))
                .contains("0 persons");
        assertThat(HERE.count("select count(*) from access.person")).isEqualTo(persons);
    }

    private void fail(Browser browser, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(enter(browser, user, "gissning", code()).status()).isEqualTo(422);
        }
    }

    private String code() {
        return Codes.of(secret, CLOCK.instant());
    }

    private UUID local() {
        return HERE.owner
                .sql("select id from access.account where issuer = 'local' and subject = :user")
                .param("user", user)
                .query(UUID.class)
                .single();
    }

    private static Browser.Page enter(Browser browser, String user, String password, String code) {
        return browser.send("/logga-in", "anvandare", user, "losenord", password, "kod", code);
    }
}
