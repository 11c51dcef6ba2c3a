package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tryggaunga.Browsing.text;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is said to be police intelligence is not taken, and the reason is given. */
class PoliceIntelligenceDbTests extends InACase {

    private static final String REASON = "polisens underrättelser lämnas aldrig här";

    @Test
    void isRefusedWhereTheWriterSaysSo() throws Exception {
        var file = open(ANDERS, JON);
        assertThat(page(JON, notesOf(file))).contains("Polisens underrättelser eller spaning");
        assertThat(page(ANDERS, notesOf(file)))
                .doesNotContain("Polisens underrättelser eller spaning");
        var sent = note(JON, file, "polis", "underrattelse", "Han setts i centrum.");
        assertThat(sent.getStatus()).isEqualTo(422);
        assertThat(text(sent)).contains(REASON, "Inget är sparat");
        assertThat(kept(JON, file)).isZero();
    }

    @Test
    void isRefusedWhereTheTextSaysSoWhoeverWritesIt() throws Exception {
        var file = open(ANDERS, JON);
        for (var words :
                new String[] {
                    "Underrättelseuppgift: han har setts i centrum.",
                    "Enligt polisens underrättelser är han med.",
                    "Det kommer från en spaningsuppgift."
                }) {
            assertThat(note(JON, file, "polis", "", words).getStatus()).as(words).isEqualTo(422);
            var told = note(ANDERS, file, "skola", "", words);
            assertThat(told.getStatus()).as(words).isEqualTo(422);
            assertThat(text(told)).contains(REASON);
        }
        var part =
                send(
                        JON,
                        post("/arenden/" + file.number() + "/kartlaggning")
                                .param("area", "polis")
                                .param("after", "0")
                                .param("worries", "Kriminalunderrättelse: han är med."));
        assertThat(part.getStatus()).isEqualTo(422);
        assertThat(kept(JON, file) + kept(ANDERS, file)).isZero();
        assertThat(rows(JON, "select 1 from cases.part where scope_id = ?", file.id())).isZero();
    }

    @Test
    void isRefusedInThePlanToo() throws Exception {
        var file = open(ANDERS, JON);
        var words = "Enligt polisens underrättelser är han med.";
        var goal =
                send(
                        SARA,
                        post("/arenden/" + file.number() + "/plan/mal/nytt").param("mal", words));
        assertThat(goal.getStatus()).isEqualTo(422);
        assertThat(text(goal)).contains(REASON, words);
        assertThat(rows(SARA, "select 1 from cases.goal where scope_id = ?", file.id())).isZero();
        var promise =
                send(
                        JON,
                        post("/arenden/" + file.number() + "/plan/atagande/nytt")
                                .param("vad", words)
                                .param("senast", CLOCK.today().plusDays(7).toString()));
        assertThat(text(promise)).contains(REASON, words);
        assertThat(rows(JON, "select 1 from cases.commitment where scope_id = ?", file.id()))
                .isZero();
        var line =
                send(
                        JON,
                        post("/arenden/"
                                        + file.number()
                                        + "/plan/atagande/"
                                        + java.util.UUID.randomUUID()
                                        + "/klar")
                                .param("rad", words));
        assertThat(text(line)).contains(REASON);
    }

    @Test
    void takesWhatIsNot() throws Exception {
        var file = open(ANDERS, JON);
        assertThat(note(JON, file, "polis", "", "Vi underrättar er på fredag.").getStatus())
                .isEqualTo(302);
    }

    private int kept(String who, CaseFile file) {
        return rows(who, "select 1 from cases.note where scope_id = ?", file.id());
    }

    private MockHttpServletResponse note(
            String who, CaseFile file, String area, String kind, String words) {
        return send(
                who,
                post(notesOf(file))
                        .param("area", area)
                        .param("kind", kind)
                        .param("share", "own")
                        .param("words", words));
    }

    private static String notesOf(CaseFile file) {
        return "/arenden/" + file.number() + "/anteckningar";
    }
}
