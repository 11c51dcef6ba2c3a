package se.tryggaunga.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What Min dag says to somebody for whom nothing waits. */
class EmptyDayDbTests extends AtTheDoor {

    @BeforeAll
    static void someWithNothingToDo() {
        for (var office : new String[] {"jurist", "omradeschef"}) {
            HERE.owner
                    .sql(
                            "insert into organisation.function (id, area_id, title_sv, title_en, rights, from_day) values (:id, 'school', :id, :id, '{day}', '2020-01-01') on conflict do nothing")
                    .param("id", office)
                    .update();
        }
    }

    @Test
    void givesAHatWithoutWorkOneNextStep() {
        for (var office : new String[] {"jurist", "omradeschef"}) {
            var day = dayOf(office);
            assertThat(steps(day)).as(office).isEqualTo(1);
            assertThat(day)
                    .contains("Ta reda på om du får berätta något")
                    .contains("Uppdraget " + office + ", Slottsskolan har inga ärenden")
                    .contains("href=\"/far-jag-dela\"")
                    .doesNotContain("Här visas det du ska göra", "Du har fler uppdrag");
        }
    }

    @Test
    void saysThatTheDayFillsByItselfToOneWithWork() {
        var day = dayOf("mentor");
        assertThat(day).contains("Inget väntar på dig.", "Här visas det du ska göra");
        assertThat(steps(day)).isZero();
    }

    private String dayOf(String function) {
        var someone = HERE.person("Lena Forsgren");
        var who = HERE.account(someone);
        HERE.hat(someone, function);
        var browser = browser();
        browser.open("/logga-in");
        press(browser, who);
        var day = browser.open("/min-dag");
        assertThat(day.status()).isEqualTo(200);
        return day.body();
    }

    private static int steps(String page) {
        return page.split("class=\"nasta\"", -1).length - 1;
    }
}
