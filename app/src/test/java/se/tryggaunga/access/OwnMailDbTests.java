package se.tryggaunga.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.subethamail.smtp.RejectException;
import se.tryggaunga.access.local.Codes;
import se.tryggaunga.notices.PostOffice;

/** Where one's own mail goes: said by oneself, proven twice, and never silently nowhere. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"trygga.sign-in.no-takes=300ms", "trygga.jobs=false"})
class OwnMailDbTests extends AtTheDoor {

    private static final PostOffice OFFICE = new PostOffice();
    private static final String PAGE = "/inloggning/mejl";
    private static final Pattern DIGITS = Pattern.compile("\\b\\d{6}\\b");

    private final String user = "m" + UUID.randomUUID().toString().substring(0, 8);
    private final String address = user + "@skolan.example";
    private String password;
    private String secret;
    private Browser desk;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry settings) {
        settings.add("trygga.mail.host", () -> "localhost");
        settings.add("trygga.mail.port", OFFICE::port);
        settings.add("trygga.mail.senders.mlocalhost.from", () -> "trygga.unga@skolan.example");
        settings.add("trygga.mail.senders.mlocalhost.page", () -> "https://skolan.example/");
    }

    @BeforeEach
    void somebodyAtADesk() {
        var said = Operator.command("--user", user, "--person", person.toString());
        password = Operator.line(said, "Password");
        secret = Operator.line(said, "Secret");
        CLOCK.turn(Duration.ofMinutes(2));
        desk = browser();
        desk.open("/logga-in");
        desk.send("/logga-in", "anvandare", user, "losenord", password, "kod", code());
        desk.open(PAGE);
    }

    @AfterEach
    void tidy() {
        OFFICE.tidy();
    }

    @Test
    void isGivenByWhoeverProvesWhoTheyAreAndThatTheyReadThere() {
        assertThat(day()).contains("Du har ingen e-postadress här");
        desk.open(PAGE);
        assertThat(ask(address, "", "").body()).contains("Skriv ditt lösenord.");
        assertThat(ask(address, "fel", code()).status()).isEqualTo(422);
        assertThat(OFFICE.mails()).isEmpty();
        CLOCK.turn(Duration.ofSeconds(30));
        assertThat(ask("ingen adress", password, code()).body()).contains("Skriv en e-postadress");
        CLOCK.turn(Duration.ofSeconds(30));
        assertThat(ask(address, password, code()).status()).isEqualTo(302);
        assertThat(day()).contains("Din e-postadress är inte bekräftad");
        var digits = digits(address);
        assertThat(desk.open(PAGE).body()).contains("Vi har mejlat sex siffror till " + address);
        assertThat(confirm(digits.equals("000000") ? "000001" : "000000").status()).isEqualTo(422);
        assertThat(confirm(digits).status()).isEqualTo(302);
        assertThat(desk.open(PAGE).body()).contains("Mejlen går till " + address);
        assertThat(day()).doesNotContain("e-postadress");
        assertThat(confirm(digits).status()).as("once").isEqualTo(422);
    }

    @Test
    void tellsTheOldAddressWhenAnotherHasTakenItsPlace() {
        given(address);
        var next = "ny." + address;
        CLOCK.turn(Duration.ofSeconds(30));
        ask(next, password, code());
        assertThat(OFFICE.to(address)).as("a code is no change").hasSize(1);
        confirm(digits(next));
        var told = OFFICE.to(address).getLast().text();
        assertThat(told).contains("Mejlen går inte längre hit").doesNotContain(next, "Sara");
        assertThat(HERE.countAll("audit.entry", "entry::text like '%skolan.example%'"))
                .as("no address in the log")
                .isZero();
    }

    @Test
    void takesACodeForAShortTimeAndFewTriesAndSendsFew() {
        ask(address, password, codeAfter());
        HERE.owner
                .sql("update notices.asked set asked_at = asked_at - interval '31 minutes'")
                .update();
        assertThat(confirm(digits(address)).status()).as("too late").isEqualTo(422);
        ask(address, password, codeAfter());
        var digits = digits(address);
        for (int tries = 0; tries < 5; tries++) {
            confirm("wrong");
        }
        assertThat(confirm(digits).status()).as("too many tries").isEqualTo(422);
        for (int codes = 2; codes < 5; codes++) {
            assertThat(ask(address, password, codeAfter()).status()).isEqualTo(302);
        }
        var enough = ask(address, password, codeAfter());
        assertThat(enough.status()).isEqualTo(422);
        assertThat(enough.body()).contains("Vi har skickat fem koder i dag");
        assertThat(OFFICE.to(address)).hasSize(5);
    }

    @Test
    void saysWhenTheServerDoesNotKnowTheAddressOrDoesNotAnswer() {
        OFFICE.recipient = (_, _) -> refuse(550, "5.1.1 No such user");
        assertThat(ask(address, password, codeAfter()).body()).contains("adressen inte finns");
        OFFICE.recipient = (_, line) -> line.cut();
        assertThat(ask(address, password, codeAfter()).body()).contains("kunde inte skickas");
        assertThat(desk.open(PAGE).body()).doesNotContain("Vi har mejlat");
    }

    @Test
    void asksWhoeverSignsInElsewhereToHaveDoneSoJustNow() {
        var elsewhere = signedIn();
        assertThat(elsewhere.open(PAGE).body()).doesNotContain("Lösenord");
        assertThat(elsewhere.send(PAGE, "adress", address).status()).isEqualTo(302);
        CLOCK.turn(Duration.ofMinutes(6));
        assertThat(elsewhere.send(PAGE, "adress", "ny." + address).status()).isEqualTo(422);
        assertThat(elsewhere.open(PAGE).body()).contains("Logga ut och in igen först");
        assertThat(OFFICE.to("ny." + address)).isEmpty();
    }

    @Test
    void canBeNone() {
        given(address);
        assertThat(desk.send(PAGE + "/val", "val", "none").status()).isEqualTo(302);
        assertThat(desk.open(PAGE).body())
                .contains("Du har valt att inte få mejl", "Min dag visar")
                .doesNotContain(address);
        assertThat(day()).doesNotContain("e-postadress");
        assertThat(HERE.countAll("notices.wish", "address = '" + address + "'")).isZero();
        assertThat(desk.send(PAGE + "/val", "val", "en").status()).isEqualTo(302);
        assertThat(day()).contains("Du har ingen e-postadress här");
        assertThat(desk.send(PAGE + "/val", "val", "allt").status()).isEqualTo(422);
    }

    @Test
    void isToldToThoseWhoCanHelpWhenItIsMissing() {
        var head = employed("personalansvarig", "{day,rights.review}");
        assertThat(head.open("/min-dag").body()).contains("får inget mejl när något väntar");
        var people = head.open("/behorigheter/mejl").body();
        assertThat(people).contains("Sara Ek", "Ingen adress").doesNotContain("@skolan.example");
        var steward = employed("systemforvaltare", "{day,settings}");
        assertThat(steward.open("/installningar/mejl").body())
                .contains("Arbetsdagar från", "trygga.unga@skolan.example", "Skolan: ")
                .doesNotContain("Sara Ek");
        for (var path : new String[] {"/behorigheter/mejl", "/installningar/mejl"}) {
            assertThat(desk.open(path).status()).isEqualTo(403);
        }
    }

    private Browser employed(String function, String rights) {
        HERE.owner
                .sql(
                        "insert into organisation.function (id, area_id, title_sv, title_en, rights, from_day) values (:id, 'school', :id, :id, cast(:rights as text[]), '2020-01-01') on conflict do nothing")
                .param("id", function)
                .param("rights", rights)
                .update();
        var someone = HERE.person("Lena Forsgren");
        var who = HERE.account(someone);
        HERE.hat(someone, function);
        var browser = browser();
        browser.open("/logga-in");
        press(browser, who);
        return browser;
    }

    private void given(String to) {
        ask(to, password, codeAfter());
        assertThat(confirm(digits(to)).status()).isEqualTo(302);
    }

    private Browser.Page ask(String to, String word, String code) {
        return desk.send(PAGE, "adress", to, "losenord", word, "kod", code);
    }

    private Browser.Page confirm(String digits) {
        return desk.send(PAGE + "/kod", "mejlkod", digits);
    }

    private static String digits(String to) {
        var found = DIGITS.matcher(OFFICE.to(to).getLast().text());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private String day() {
        var page = desk.open("/min-dag").body();
        desk.open(PAGE);
        return page;
    }

    private String code() {
        return Codes.of(secret, CLOCK.instant());
    }

    /** No code is taken twice. */
    private String codeAfter() {
        CLOCK.turn(Duration.ofSeconds(30));
        return code();
    }

    private static void refuse(int code, String words) throws RejectException {
        throw new RejectException(code, words);
    }
}
