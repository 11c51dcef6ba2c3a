package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tryggaunga.Browsing.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.tryggaunga.cases.domain.DaySlot;

/**
 * The Dygnskarta as it is met in a browser: filled in, named in words, and left open in the plan.
 */
class DayMapPagesDbTests extends InACase {

    @Autowired Commitments commitments;
    @Autowired DayMaps days;

    @Test
    void namesTheGapsAndLeavesThemInThePlanUntilAPromiseFillsThem() {
        var file = open(ANDERS, MIA);
        assertThat(page(SARA, day(file, ""))).contains("Fyll i Dygnskartan");
        var filled =
                answers(file, "social")
                        .param("with_young", "ja")
                        .param("ordinary_08", "yes")
                        .param("friday_18", "no")
                        .param("friday_21", "no")
                        .param("words", "Mentorn");
        assertThat(send(SARA, filled).getRedirectedUrl()).isEqualTo(day(file, ""));
        var gap = "Fredag kl. 18–01 saknas trygga vuxna, enligt den unge.";
        assertThat(page(ANDERS, day(file, "")))
                .contains(gap, "Mentorn", "finns trygga vuxna, enligt den unge");
        assertThat(page(ANDERS, "/arenden/" + file.number() + "/plan")).contains(gap);
        var seat = read(MIA, file, view -> view.mine().id());
        var promise =
                post("/arenden/" + file.number() + "/plan/atagande/nytt")
                        .param("vad", "Boxning")
                        .param("vem", seat.toString())
                        .param("senast", CLOCK.today().plusYears(5).toString())
                        .param("luckor", "friday_18", "friday_21");
        assertThat(send(SARA, promise).getStatus()).isEqualTo(302);
        assertThat(page(ANDERS, "/arenden/" + file.number() + "/plan"))
                .doesNotContain(gap)
                .contains("Åtagandena fyller alla luckor", "Fyller: Fredag kl. 18–01");
    }

    @Test
    void takesNoAnswerThatSaysNothing() {
        var file = open(ANDERS);
        var nothing = answers(file, "skola").param("friday_18", "unknown");
        var answer = send(ANDERS, nothing);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("Svara ja eller nej i minst en ruta.");
        var rubbish = answers(file, "skola").param("friday_18", "kanske");
        assertThat(send(ANDERS, rubbish).getStatus()).isEqualTo(422);
    }

    @Test
    void keepsBothAnswersOfTwoWhoFillItInAtOnce() {
        var file = open(ANDERS);
        var first = answers(file, "skola").param("friday_18", "no");
        assertThat(send(ANDERS, first).getStatus()).isEqualTo(302);
        var late = answers(file, "skola").param("friday_18", "yes").param("words", "Mormor");
        var answer = send(ANDERS, late);
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(text(answer))
                .contains("Ni svarar olika här: Fredag kl. 18–21", "Mormor", "value=\"1\"");
    }

    @Test
    void offersNoFormToTheCoordinatorsColleague() {
        var file = open(EVA, ANDERS);
        assertThat(page(EVA, day(file, ""))).doesNotContain("/fyll-i");
        assertThat(send(EVA, get(day(file, "/fyll-i"))).getStatus()).isEqualTo(403);
        assertThat(send(JON, get(day(file, ""))).getStatus()).isEqualTo(404);
    }

    @Test
    void opensTheGapAgainInThePlanWhenThePromiseIsDone() {
        var file = open(MIA);
        send(SARA, answers(file, "social").param("friday_18", "no"));
        var plan = "/arenden/" + file.number() + "/plan";
        var seat = read(MIA, file, view -> view.mine().id());
        var promise =
                write(
                        MIA,
                        file,
                        view ->
                                commitments.promise(
                                        view,
                                        new Commitments.Promise(
                                                seat,
                                                "Boxning",
                                                CLOCK.today().plusDays(7),
                                                null,
                                                DaySlot.of(List.of("friday_18")))));
        var gap = "Fredag kl. 18–21 saknas trygga vuxna";
        assertThat(page(SARA, plan)).doesNotContain(gap);
        write(MIA, file, view -> commitments.done(view, promise, ""));
        assertThat(page(SARA, plan)).contains("Luckor som är kvar", gap);
    }

    @Test
    void showsADifferenceAsNoGapAndNotAsNothing() {
        var file = open(ANDERS);
        send(SARA, answers(file, "social").param("with_young", "ja").param("friday_18", "no"));
        send(ANDERS, answers(file, "skola").param("friday_18", "yes"));
        assertThat(page(SARA, day(file, "")))
                .contains("har svarat. Svaren visas när den samlade bilden öppnas, senast")
                .doesNotContain("ser ni olika");
        assertThat(page(ANDERS, day(file, "")))
                .contains("Till dess ser bara er verksamhet dem.", "ser ni olika");
        assertThat(page(ANDERS, "/arenden/" + file.number() + "/plan"))
                .contains("Fredag kl. 18–21 ser ni olika.")
                .doesNotContain("Ingen har sagt att det saknas", "Åtagandena fyller alla");
    }

    @Test
    void writesForAPartyThatDoesNotSignIn() {
        var police = new Opening.Guest("polis", "områdespolis", "Jon Berg");
        var file = open(List.of(police), ANDERS);
        assertThat(page(SARA, day(file, ""))).contains("/fyll-i?for=polis");
        assertThat(page(SARA, day(file, "/fyll-i?for=polis")))
                .contains("Dygnskarta – för", "Vem sa det?")
                .doesNotContain("with_young");
        var nobody = answers(file, "polis").param("friday_21", "no");
        assertThat(send(SARA, nobody).getStatus()).isEqualTo(422);
        var said =
                answers(file, "polis")
                        .param("friday_21", "no")
                        .param("spoken_by", "Jon Berg, områdespolis");
        assertThat(send(SARA, said).getStatus()).isEqualTo(302);
        assertThat(page(SARA, day(file, ""))).contains("Jon Berg, områdespolis");
        assertThat(page(ANDERS, day(file, "/fyll-i?for=polis")))
                .contains("har redan svarat för den här verksamheten")
                .doesNotContain("friday_21");
        assertThat(send(ANDERS, get(day(file, "/fyll-i?for=social"))).getStatus()).isEqualTo(404);
    }

    @Test
    void takesNoWordsThatAreSaidToBePoliceIntelligence() {
        var file = open(ANDERS);
        var said =
                answers(file, "skola")
                        .param("friday_18", "no")
                        .param("words", "Enligt polisens underrättelser är ingen där.");
        var answer = send(ANDERS, said);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("polisens underrättelser lämnas aldrig här");
        assertThat(read(ANDERS, file, days::answered)).isEmpty();
    }

    private static MockHttpServletRequestBuilder answers(CaseFile file, String area) {
        return post(day(file, "/fyll-i")).param("area", area).param("after", "0");
    }

    private static String day(CaseFile file, String page) {
        return "/arenden/" + file.number() + "/kartlaggning/dygnskarta" + page;
    }
}
