package se.tryggaunga.concerns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tryggaunga.Browsing.text;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** S09: the form gives the text back with what was found, and keeps none of it. */
class AdvicePagesDbTests extends PagesWorld {

    private static final String NEW = "/radgor/ny";

    @Test
    void keepsNoDraftOfTheForm() {
        assertThat(page(MIA, get(NEW)))
                .contains("Rådgör utan namn", "ersätter inte en orosanmälan", "senast")
                .doesNotContain("data-draft=", "name=\"_draft\"");
    }

    @Test
    void givesTheTextBackUnsentWithEachTrace() {
        long before = written();
        var sent = send(MIA, filled("Emil ringer från 070-123 45 67 varje natt."));
        assertThat(sent.getStatus()).isEqualTo(422);
        assertThat(text(sent))
                .contains(
                        "Vi har inte sparat något",
                        "”Emil” kan vara ett namn.",
                        "”070-123 45 67” ser ut som ett telefonnummer.",
                        "value=\"happened|Emil\"",
                        "name=\"set_aside\" value=\"Emil\"",
                        "Emil ringer från 070-123 45 67 varje natt.")
                .doesNotContain("name=\"set_aside\" value=\"070-123 45 67\"");
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void takesAwayOneTraceAndSendsNothingYet() {
        long before = written();
        var taken = send(MIA, filled("Emil är ute sent.").param("remove", "happened|Emil"));
        assertThat(text(taken)).contains("är ute sent.", "Inget är skickat än.");
        assertThat(text(taken)).doesNotContain("Emil");
        var odd = send(MIA, filled("Emil är ute sent.").param("remove", "finns-inte|Emil"));
        assertThat(text(odd)).contains("”Emil” kan vara ett namn.");
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void aWordThatIsNoNameTravelsWithTheFormUntilItIsSent() {
        var aside = send(MIA, filled("Vi tränar med Stig varje dag.").param("set_aside", "Stig"));
        assertThat(text(aside))
                .contains("Inget är skickat än.", "name=\"ordinary\" value=\"stig\"");
        var sent = send(MIA, filled("Vi tränar med Stig varje dag.").param("ordinary", "stig"));
        assertThat(sent.getRedirectedUrl()).startsWith("/radgor/");
        assertThat(page(SARA, get(sent.getRedirectedUrl()))).contains("Vi tränar med Stig");
    }

    @Test
    void showsTheInboxWhereTheAskerWorksAndNotWho() {
        var id = asked(MIA);
        var thread = page(SARA, get("/radgor/" + id));
        assertThat(thread)
                .contains("skola, högstadiet", "Den som frågade", "Skriv ditt råd")
                .doesNotContain("Mia Falk", "Vad blev det?", "Berätta vem jag är");
        assertThat(page(MIA, get("/radgor/" + id)))
                .contains("Sara Lind", "Vad blev det?", "Berätta vem jag är");
        send(MIA, post("/radgor/" + id + "/beratta"));
        assertThat(page(SARA, get("/radgor/" + id))).contains("Mia Falk");
    }

    @Test
    void looksThroughTheAnswerToo() {
        var id = asked(MIA);
        var refused = send(SARA, post("/radgor/" + id + "/svar").param("words", "Ring Emil."));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("”Emil” kan vara ett namn.", "Ring Emil.");
        send(SARA, post("/radgor/" + id + "/svar").param("words", "Ring hemmet."));
        assertThat(page(MIA, get("/radgor/" + id))).contains("Samordnarens råd", "Ring hemmet.");
    }

    @Test
    void anOutcomeMustBeChosen() {
        var id = asked(MIA);
        var nothing = send(MIA, post("/radgor/" + id + "/utfall"));
        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(text(nothing)).contains("Välj vad det blev.");
        send(MIA, post("/radgor/" + id + "/utfall").param("outcome", "report"));
        assertThat(page(MIA, get("/radgor/" + id)))
                .contains("Jag gör en orosanmälan", "Kan läsas till och med")
                .doesNotContain("Spara valet");
    }

    @Test
    void isForThoseWhoHoldAnOfficeInIt() {
        assertThat(send(EVA, get("/radgor")).getStatus()).isEqualTo(403);
        assertThat(send(SARA, get(NEW)).getStatus()).isEqualTo(403);
        assertThat(send(SARA, filled("Ute sent.")).getStatus()).isEqualTo(403);
        assertThat(page(ANDERS, get("/radgor")))
                .contains("Du har inga frågor.", "Du kan alltid ringa: 08-465 004 43");
    }

    private static MockHttpServletRequestBuilder filled(String happened) {
        return post(NEW)
                .param("happened", happened)
                .param("worry", "Att det blir värre.")
                .param("tried", "")
                .param("age", "age_12_14")
                .param("place", "school_7_9");
    }

    /** Rows of all that could have been kept: threads, drafts, the log, form tokens. */
    private static long written() {
        return count("select count(*) from concerns.consultation")
                + count("select count(*) from concerns.consultation_words")
                + count("select count(*) from drafts.draft")
                + count("select count(*) from drafts.once")
                + count("select count(*) from audit.entry");
    }
}
