package se.tryggaunga.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One hat at a time, and only one's own, as long as it is. */
class HatDbTests extends AtTheDoor {

    @Test
    void asksWhichHatTheFirstTimeAndRemembersIt() {
        var mentor = HERE.hat(person, "mentor");
        var browser = browser();
        browser.open("/logga-in?vidare=/prov/vem");
        var way = press(browser, account);
        assertThat(way).isEqualTo("/hatt?vidare=%2Fprov%2Fvem");
        assertThat(browser.open(way).body())
                .contains("rektor, Slottsskolan", "mentor, Slottsskolan");
        assertThat(browser.send("/hatt", "uppdrag", mentor.toString()).location())
                .isEqualTo("/prov/vem");
        assertThat(browser.open("/prov/vem").body()).startsWith("mentor, Slottsskolan / " + mentor);
        var nextDay = browser();
        nextDay.open("/logga-in");
        assertThat(press(nextDay, account)).isEqualTo(LocalPath.START);
        assertThat(nextDay.open("/prov/vem").body()).startsWith("mentor, Slottsskolan");
    }

    @Test
    void wearsNobodyElsesHat() {
        var others = HERE.hat(HERE.person("Ali By"), "mentor");
        var browser = signedIn();
        assertThat(browser.send("/hatt", "uppdrag", others.toString()).status()).isEqualTo(404);
        assertThat(browser.send("/hatt", "uppdrag", UUID.randomUUID().toString()).status())
                .isEqualTo(404);
        assertThat(browser.send("/hatt", "uppdrag", "skräp").status()).isEqualTo(404);
        assertThat(browser.open("/prov/vem").body()).startsWith("rektor, Slottsskolan / " + hat);
    }

    @Test
    void endsWithTheAssignmentAtTheNextClick() {
        var mentor = HERE.hat(person, "mentor");
        var browser = worn(hat);
        HERE.end(hat, CLOCK.today().minusDays(1));
        var turned = browser.glance("/prov");
        assertThat(turned.location()).isEqualTo("/hatt?vidare=%2Fprov&slut=ja");
        assertThat(browser.open(turned.location()).body())
                .contains("gäller inte längre", "mentor, Slottsskolan")
                .doesNotContain("rektor, Slottsskolan");
        browser.send("/hatt", "uppdrag", mentor.toString());
        assertThat(browser.open("/prov/vem").body()).startsWith("mentor");
    }

    @Test
    void lastsTheWholeLastDay() {
        var browser = signedIn();
        HERE.end(hat, CLOCK.today());
        assertThat(browser.glance("/prov").status()).isEqualTo(200);
    }

    @Test
    void showsWhatWasWrittenUnderAHatThatHasEnded() {
        var browser = signedIn();
        HERE.end(hat, CLOCK.today().minusDays(1));
        var answer = browser.send("/prov", "text", "Det hann jag skriva");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("Uppdraget har upphört", "Det hann jag skriva");
        assertThat(form.received).doesNotContain("Det hann jag skriva");
    }

    @Test
    void filesNothingUnderAHatThatWasPutOnInAnotherTab() {
        var mentor = HERE.hat(person, "mentor");
        var browser = worn(hat);
        var begun = browser.open("/prov").field("_author");
        browser.send("/hatt", "uppdrag", mentor.toString());
        var answer = browser.send("/prov", "text", "Skrivet som rektor", "_author", begun);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("Du har bytt uppdrag", "Skrivet som rektor");
        assertThat(form.received).doesNotContain("Skrivet som rektor");
        assertThat(HERE.countAll("drafts.draft", "assignment = '" + hat + "'")).isOne();
        assertThat(HERE.countAll("drafts.draft", "assignment = '" + mentor + "'")).isZero();
    }

    @Test
    void answersWhatNoPageSendsAsTheSendersFault() {
        var browser = worn(hat);
        browser.open("/prov");
        assertThat(
                        browser.send("/hatt", "uppdrag", hat.toString(), "vidare", "/prov?x={a}")
                                .location())
                .isEqualTo(LocalPath.START);
        assertThat(browser.glance("/kvar?form=a%00").status()).isEqualTo(400);
    }

    @Test
    void showsNobodyWhatSomebodyElseBegan() {
        var begun = signedIn().open("/prov").field("_author");
        var other = HERE.person("Ali By");
        HERE.hat(other, "mentor");
        var browser = browser();
        browser.open("/logga-in");
        press(browser, HERE.account(other));
        browser.open("/prov");
        var answer = browser.send("/prov", "text", "Skrivet av Sara", "_author", begun);
        assertThat(answer.location()).isEqualTo(LocalPath.START);
        assertThat(answer.body()).doesNotContain("Skrivet av Sara");
        assertThat(form.received).doesNotContain("Skrivet av Sara");
        assertThat(HERE.countAll("drafts.draft", "assignment = '" + hat + "'")).isOne();
    }

    @Test
    void isRefusedByTheDatabaseWhenItEndsInTheMiddleOfAClick() {
        HERE.hat(person, "mentor");
        var browser = worn(hat);
        assertThat(browser.glance("/prov/slut").location())
                .isEqualTo("/hatt?vidare=%2Fprov%2Fslut&slut=ja");
    }

    @Test
    void saysWhatToDoToSomebodyWithoutAny() {
        HERE.end(hat, CLOCK.today().minusDays(1));
        var browser = browser();
        browser.open("/logga-in");
        var page = browser.open(press(browser, account));
        var reference = account.toString().substring(0, 8).toUpperCase();
        assertThat(page.body())
                .contains("Be din chef", reference.substring(0, 4) + "-" + reference.substring(4));
        assertThat(browser.glance("/prov").location()).startsWith("/hatt");
    }

    @Test
    void isGoneWhenTheAccountIsClosed() {
        var browser = signedIn();
        HERE.owner
                .sql("update access.account set closed_at = now() where id = :id")
                .param("id", account)
                .update();
        assertThat(browser.glance("/prov").location()).isEqualTo("/logga-in?slut=stangt");
        assertThat(browser.open("/prov").location()).isEqualTo("/logga-in?vidare=%2Fprov");
    }

    private Browser worn(UUID assignment) {
        var browser = browser();
        browser.open("/logga-in");
        browser.open(press(browser, account));
        browser.send("/hatt", "uppdrag", assignment.toString());
        browser.open("/prov");
        return browser;
    }
}
