package se.tryggaunga.concerns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tryggaunga.Browsing.text;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.tryggaunga.organisation.Setup;

/**
 * The prompt, the report on paper, the receipt and the answer; what it says is nowhere after that.
 */
class ReportPagesDbTests extends PagesWorld {

    private static final String NEW = "/anmalan/ny";
    private static final String SEEN = "Blåmärken på armen två gånger i november.";

    @Test
    void whoeverIsToReportNowComesToTheReportWithTheWordsInIt() {
        var sent =
                send(
                        MIA,
                        post("/oro/ny")
                                .param("worry", SEEN)
                                .param("urgency", "now")
                                .param("family", "unaware")
                                .param("sex", "unknown")
                                .param("age", "age_12_14")
                                .param("name", "Alex Test")
                                .param("duty", "will_report"));
        assertThat(sent.getRedirectedUrl()).startsWith("/anmalan/ny?fran=oro-");
        assertThat(page(MIA, get(sent.getRedirectedUrl())))
                .contains(SEEN, "value=\"Alex Test\"", "Mia Falk, Fritidsgården");
    }

    @Test
    void putsTheReportOnPaperAndNotesNothingYet() {
        long before = count("select count(*) from concerns.report");
        var paper = page(MIA, filled());
        assertThat(paper)
                .contains(SEEN, "Nummer ", "Anmälare: Mia Falk, fritidsledare, Fritidsgården")
                .contains("Jag vill veta om en utredning inleds", "Mottagningen får veta");
        assertThat(count("select count(*) from concerns.report")).isEqualTo(before);
    }

    @Test
    void saysAtWhichQuestionSomethingIsMissing() {
        var answer = send(MIA, post(NEW));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer))
                .contains(
                        "Skriv vilket barn det gäller.",
                        "Skriv vad du har sett eller hört.",
                        "Välj om det är bråttom.",
                        "Välj om familjen vet.",
                        "Skriv hur socialtjänsten når dig.");
        var unsaid = send(MIA, filled().param("handed", "yes"));
        assertThat(unsaid.getStatus()).isEqualTo(422);
        assertThat(text(unsaid)).contains("Välj hur du lämnade anmälan.", SEEN);
    }

    @Test
    void keepsNothingOfWhatItSaysOnceItIsHandedOver() {
        page(MIA, filled());
        assertThat(drafts()).isOne();
        var path = handedOver();
        assertThat(drafts()).isZero();
        for (var who : new String[] {MIA, ReportDbTests.MONA}) {
            assertThat(page(who, get(path)))
                    .contains("fritidsledare, Fritidsgården", "Besked senast")
                    .doesNotContain("Blåmärken", "Alex Test");
        }
    }

    @Test
    void theNumberOnThePaperIsTheOneThatTheReceptionSees() {
        var once = UUID.randomUUID().toString();
        var paper = page(MIA, filled().param("_once", once));
        int at = paper.indexOf("Nummer ") + "Nummer ".length();
        var number = paper.substring(at, at + 7);
        var path =
                send(
                                MIA,
                                filled().param("_once", once)
                                        .param("handed", "yes")
                                        .param("way", "paper"))
                        .getRedirectedUrl();
        assertThat(page(ReportDbTests.MONA, get(path))).contains("Orosanmälan " + number);
        assertThat(page(ReportDbTests.MONA, get("/anmalan"))).contains(number);
    }

    @Test
    void theReceptionConfirmsAndAnswersAndTheReporterSeesIt() {
        var path = handedOver();
        assertThat(page(MIA, get(path))).doesNotContain("Anmälan har kommit", "Lämna besked");
        send(ReportDbTests.MONA, post(path + "/mottagen"));
        assertThat(page(MIA, get(path))).contains("mottagen");
        var nothing = send(ReportDbTests.MONA, post(path + "/besked"));
        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(text(nothing)).contains("Välj vad som gäller.");
        send(ReportDbTests.MONA, post(path + "/besked").param("answer", "opened"));
        assertThat(page(MIA, get(path))).contains("utredning inleds", "Besked har lämnats");
    }

    @Test
    void isNotForOneWithoutAnOfficeInIt() {
        assertThat(send(ReportDbTests.MONA, get(NEW)).getStatus()).isEqualTo(403);
        assertThat(send(ReportDbTests.MONA, filled()).getStatus()).isEqualTo(403);
        assertThat(send(EVA, get(handedOver())).getStatus()).isEqualTo(404);
    }

    @Test
    void aStrangeSourceIsNone() {
        for (var from : new String[] {"oro-x", "' or 1=1", "fraga-"}) {
            assertThat(page(MIA, get(NEW).param("fran", from))).contains("Skriv en orosanmälan");
        }
        var others = as("ulla/kurator", () -> consultations.ask(question("Ute sent."), Set.of()));
        assertThat(send(MIA, get(NEW).param("fran", "fraga-" + others)).getStatus()).isEqualTo(404);
    }

    @Test
    void adviceThatEndsInAReportLeadsToIt() {
        var id = asked(MIA);
        var ended = send(MIA, post("/radgor/" + id + "/utfall").param("outcome", "report"));
        assertThat(ended.getRedirectedUrl()).isEqualTo("/anmalan/ny?fran=fraga-" + id);
        assertThat(page(MIA, get(ended.getRedirectedUrl()))).contains("Ute sent flera kvällar.");
    }

    private String handedOver() {
        var sent = send(MIA, filled().param("handed", "yes").param("way", "phone"));
        assertThat(sent.getRedirectedUrl()).startsWith("/anmalan/");
        return sent.getRedirectedUrl();
    }

    private static MockHttpServletRequestBuilder filled() {
        return post(NEW)
                .param("child", "Alex Test")
                .param("seen", SEEN)
                .param("acute", "yes")
                .param("family", "no")
                .param("reach", "Mia Falk, 016-000 00 00")
                .param("wants_answer", "yes");
    }

    private static long drafts() {
        return all().sql(
                        "select count(*) from drafts.draft where form = 'concerns.report' and assignment = :mia")
                .param("mia", Setup.id("smaby", "assignment", MIA))
                .query(Long.class)
                .single();
    }
}
