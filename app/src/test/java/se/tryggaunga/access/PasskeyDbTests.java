package se.tryggaunga.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.tryggaunga.access.local.Codes;

/** A key that a device keeps: made after password and code, and then enough by itself. */
@Tag("any-version")
class PasskeyDbTests extends AtTheDoor {

    private static final String KEYS = "/inloggning/nyckel";

    private final String user = "k" + UUID.randomUUID().toString().substring(0, 8);
    private String password;
    private String secret;
    private Browser desk;
    private Device phone;

    @BeforeEach
    void somebodyWithAPhone() {
        var said = Operator.command("--user", user, "--person", person.toString());
        password = Operator.line(said, "Password");
        secret = Operator.line(said, "Secret");
        CLOCK.turn(Duration.ofMinutes(2));
        desk = browser();
        desk.open("/logga-in");
        desk.send("/logga-in", "anvandare", user, "losenord", password, "kod", code());
        phone = phone();
    }

    @Test
    void opensTheDoorByItself() {
        make(phone);
        var browser = browser();
        browser.open("/logga-in?vidare=/prov");
        assertThat(answer(browser, phone::use).location()).isEqualTo("/prov");
        assertThat(browser.open("/prov/vem").body()).startsWith("rektor, Slottsskolan");
        assertThat(desk.open("/inloggning").body()).contains("Min telefon", "Användes senast");
        assertThat(logged("passkey-added")).isOne();
    }

    @Test
    void isMadeOnlyRightAfterPasswordAndCode() {
        desk.open(KEYS);
        assertThat(desk.send(KEYS + "/fraga").status()).isEqualTo(404);
        assertThat(desk.send(KEYS + "/klar", "svar", "{}").status()).isEqualTo(404);
        assertThat(prove(password, "000000").status()).isEqualTo(422);
        assertThat(prove("fel", code()).status()).isEqualTo(422);
        assertThat(desk.send(KEYS + "/fraga").status()).isEqualTo(404);
        CLOCK.turn(Duration.ofSeconds(30));
        assertThat(prove(password, code()).status()).isEqualTo(200);
        var question = desk.send(KEYS + "/fraga").body();
        CLOCK.turn(Duration.ofMinutes(6));
        assertThat(desk.send(KEYS + "/klar", "svar", phone.make(question)).status()).isEqualTo(404);
        assertThat(keys()).isZero();
    }

    @Test
    void keepsNothingThatIsNotAnAnswer() {
        desk.open(KEYS);
        CLOCK.turn(Duration.ofSeconds(30));
        prove(password, code());
        var elsewhere = new Device("http://evil.localhost:" + port);
        var unproven = phone();
        unproven.verifies = false;
        for (var wrong : new Device[] {elsewhere, unproven}) {
            var question = desk.send(KEYS + "/fraga").body();
            assertThat(desk.send(KEYS + "/klar", "svar", wrong.make(question)).status())
                    .isEqualTo(422);
        }
        desk.send(KEYS + "/fraga");
        assertThat(desk.send(KEYS + "/klar", "svar", "{\"id\":1").status()).isEqualTo(422);
        assertThat(keys()).isZero();
    }

    @Test
    void saysTheSameNoToEveryWrongAnswer() {
        make(phone);
        var pages = new ArrayList<String>();
        for (var wrong : wrongAnswers()) {
            var browser = browser();
            browser.open("/logga-in");
            var answer = answer(browser, wrong);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(browser.open("/prov").location()).startsWith("/logga-in");
            pages.add(answer.body().replaceAll("value=\"[^\"]*\"", ""));
        }
        assertThat(pages).hasSize(12).containsOnly(pages.getFirst());
    }

    /** Answers with a byte changed or cut off: a no, never a fault. */
    @Test
    void readsWhateverIsSent() {
        make(phone);
        var random = new Random(7);
        var browser = browser();
        browser.open("/logga-in");
        for (int i = 0; i < 150; i++) {
            var question = browser.send("/logga-in/nyckel/fraga").body();
            var whole = phone.use(question);
            int at = random.nextInt(whole.length());
            var spoiled =
                    random.nextInt(3) == 0
                            ? whole.substring(0, at)
                            : whole.substring(0, at) + "A" + whole.substring(at + 1);
            var answer = browser.send("/logga-in/nyckel", "svar", spoiled);
            assertThat(answer.status()).as(spoiled).isIn(302, 422);
            if (answer.status() == 302) { // what was changed did not matter
                browser.open("/logga-in");
            }
        }
        desk.open(KEYS);
        prove(password, code());
        for (int i = 0; i < 150; i++) {
            var whole = phone().make(desk.send(KEYS + "/fraga").body());
            int at = random.nextInt(whole.length());
            var spoiled = whole.substring(0, at) + "_" + whole.substring(at + 1);
            var answer = desk.send(KEYS + "/klar", "svar", spoiled);
            assertThat(answer.status()).as(spoiled).isIn(302, 422);
            if (answer.status() == 302) {
                CLOCK.turn(Duration.ofSeconds(30));
                desk.open(KEYS);
                prove(password, code());
            }
        }
    }

    private ArrayList<UnaryOperator<String>> wrongAnswers() {
        var wrong = new ArrayList<UnaryOperator<String>>();
        wrong.add(_ -> "inget svar alls");
        wrong.add(_ -> "{}");
        wrong.add(_ -> "[null]");
        wrong.add(question -> phone.use(question).replaceAll("(signature\":\")[^\"]*", "$1!!"));
        wrong.add(question -> phone.use(question).replaceAll("(Data\":\")[^\"]*", "$1AAAA"));
        wrong.add(question -> phone.use(question).replaceAll("\"response\":", "\"other\":"));
        wrong.add(question -> phone().use(question));
        wrong.add(spoiled(device -> device.origin = "http://evil.localhost:" + port));
        wrong.add(spoiled(device -> device.host = "evil.localhost"));
        wrong.add(spoiled(device -> device.verifies = false));
        wrong.add(spoiled(device -> device.handle = new byte[16]));
        wrong.add(question -> {
            var copy = phone();
            System.arraycopy(phone.id, 0, copy.id, 0, copy.id.length);
            return copy.use(question);
        });
        return wrong;
    }

    private UnaryOperator<String> spoiled(Consumer<Device> how) {
        return question -> {
            var origin = phone.origin;
            var host = phone.host;
            var handle = phone.handle;
            how.accept(phone);
            var answer = phone.use(question);
            phone.origin = origin;
            phone.host = host;
            phone.verifies = true;
            phone.handle = handle;
            return answer;
        };
    }

    @Test
    void takesNoAnswerTwiceOrLate() {
        make(phone);
        var browser = browser();
        browser.open("/logga-in");
        var answer = phone.use(browser.send("/logga-in/nyckel/fraga").body());
        CLOCK.turn(Duration.ofMinutes(6));
        assertThat(browser.send("/logga-in/nyckel", "svar", answer).status()).isEqualTo(422);
        var fresh = phone.use(browser.send("/logga-in/nyckel/fraga").body());
        assertThat(browser.send("/logga-in/nyckel", "svar", fresh).status()).isEqualTo(302);
        var other = browser();
        other.open("/logga-in");
        other.send("/logga-in/nyckel/fraga");
        assertThat(other.send("/logga-in/nyckel", "svar", fresh).status()).isEqualTo(422);
    }

    @Test
    void aCopyThatLagsBehindIsRefused() {
        make(phone);
        var browser = browser();
        browser.open("/logga-in");
        answer(browser, phone::use);
        phone.count = 0;
        var again = browser();
        again.open("/logga-in");
        assertThat(answer(again, phone::use).status()).isEqualTo(422);
    }

    @Test
    void unlocksItsOwnersScreenAndNobodyElses() {
        make(phone);
        desk.open("/last?vidare=/prov");
        assertThat(desk.open("/prov").location()).startsWith("/last");
        desk.open("/last?vidare=/prov");
        var question = desk.send("/last/nyckel/fraga").body();
        assertThat(desk.send("/last/nyckel", "svar", phone.use(question)).location())
                .isEqualTo("/prov");
        var other = signedIn();
        other.open("/last");
        var asked = other.send("/last/nyckel/fraga").body();
        assertThat(other.send("/last/nyckel", "svar", phone.use(asked)).status()).isEqualTo(422);
        assertThat(other.open("/prov").location()).startsWith("/last");
    }

    @Test
    void isThrownAwayByItsOwnerAfterPasswordAndCode() {
        make(phone);
        var id = found("/inloggning/nyckel/([0-9a-f-]{36})/bort", desk.open("/inloggning").body());
        var path = KEYS + "/" + id + "/bort";
        assertThat(signedIn().open(path).status()).isEqualTo(404);
        desk.open(path);
        assertThat(desk.send(path, "losenord", password, "kod", "000000").status()).isEqualTo(422);
        assertThat(keys()).isOne();
        CLOCK.turn(Duration.ofSeconds(30));
        assertThat(desk.send(path, "losenord", password, "kod", code()).location())
                .isEqualTo("/inloggning");
        var browser = browser();
        browser.open("/logga-in");
        assertThat(answer(browser, phone::use).status()).isEqualTo(422);
        assertThat(logged("passkey-removed")).isOne();
    }

    @Test
    void opensNothingOnceTheAccountIsClosedOrBegunAnew() {
        make(phone);
        HERE.owner
                .sql("update access.account set closed_at = now() where subject = :user")
                .param("user", user)
                .update();
        var browser = browser();
        browser.open("/logga-in");
        assertThat(answer(browser, phone::use).status()).isEqualTo(422);
        HERE.owner
                .sql("update access.account set closed_at = null where subject = :user")
                .param("user", user)
                .update();
        Operator.command("--user", user, "--person", "-", "--reset");
        assertThat(keys()).isZero();
    }

    @Test
    void isNotForThoseWhoSignInElsewhere() {
        assertThat(signedIn().open(KEYS).status()).isEqualTo(404);
        assertThat(signedIn().open("/inloggning").body()).doesNotContain("Inloggningsnycklar");
    }

    private Device phone() {
        return new Device("http://localhost:" + port);
    }

    private void make(Device device) {
        CLOCK.turn(Duration.ofSeconds(30));
        desk.open(KEYS);
        assertThat(prove(password, code()).status()).isEqualTo(200);
        var question = desk.send(KEYS + "/fraga").body();
        assertThat(desk.send(KEYS + "/klar", "svar", device.make(question)).location())
                .isEqualTo("/inloggning");
        CLOCK.turn(Duration.ofSeconds(30));
    }

    private Browser.Page prove(String secretWord, String code) {
        return desk.send(KEYS, "namn", "Min telefon", "losenord", secretWord, "kod", code);
    }

    private static Browser.Page answer(Browser browser, UnaryOperator<String> device) {
        var question = browser.send("/logga-in/nyckel/fraga").body();
        return browser.send("/logga-in/nyckel", "svar", device.apply(question));
    }

    private String code() {
        return Codes.of(secret, CLOCK.instant());
    }

    private long keys() {
        return HERE.countAll(
                "access.passkey",
                "account_id = (select id from access.account where subject = '" + user + "')");
    }

    private long logged(String step) {
        return HERE.countAll(
                "audit.entry",
                "action = '"
                        + step
                        + "' and fact_id = (select id from access.account where subject = '"
                        + user
                        + "')");
    }

    private static String found(String pattern, String body) {
        var found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).as(body).isTrue();
        return found.group(1);
    }
}
