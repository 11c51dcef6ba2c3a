package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tryggaunga.Browsing.text;

import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What is said to be wrong stands beside the fact, which stays as it was. */
class RectificationDbTests extends InACase {

    private static final String WORDS = "Hon var borta tio dagar.";
    private static final String WRONG = "Det var två dagar, säger hon.";
    private static final String ADDED = "select 1 from sharing.rectification where scope_id = ?";

    @Test
    void standsBesideTheFactForThoseWhoReadIt() {
        var file = open(ANDERS, MIA);
        var note = note(file, true);
        assertThat(send(ANDERS, noted(file, note)).getStatus()).isEqualTo(302);
        for (var who : new String[] {ANDERS, SARA}) {
            assertThat(page(who, notesOf(file)))
                    .contains(
                            WORDS,
                            WRONG,
                            "Anser att uppgiften är fel.",
                            "Närvarolistan säger tio.");
        }
        assertThat(
                        rows(
                                SARA,
                                "select 1 from tasks.news where scope_id = ? and what = 'sharing.news.rectified'",
                                file.id()))
                .isEqualTo(1);
        assertThat(rows(MIA, ADDED, file.id()))
                .as("who does not read school, does not read what is added to it")
                .isZero();
        assertThat(rows(EVA, ADDED, file.id())).as("without a seat").isZero();
        assertThat(rows(SARA, "select 1 from cases.note where id = ?", note))
                .as("nothing is overwritten")
                .isEqualTo(1);
        assertThat(
                        rows(
                                SARA,
                                "select 1 from audit.entry where scope_id = ? and what like '%rectification%'",
                                file.id()))
                .isPositive();
    }

    @Test
    void followsAFactThatIsSharedLater() {
        var file = open(ANDERS);
        var note = note(file, false);
        send(ANDERS, agreed(file, note));
        assertThat(rows(SARA, ADDED, file.id())).isZero();
        write(
                ANDERS,
                file,
                view -> {
                    notes.share(view, note);
                    return true;
                });
        assertThat(rows(SARA, ADDED, file.id())).isEqualTo(1);
        assertThat(page(SARA, notesOf(file))).contains(WRONG, "Rättelse.");
    }

    @Test
    void isToldToThoseWhoReceivedTheFact() {
        var file = open(ANDERS);
        var note = note(file, false);
        assertThat(send(ANDERS, handing(file, note)).getStatus()).isEqualTo(302);
        send(ANDERS, agreed(file, note));
        assertThat(page(JON, "/min-dag")).contains("Läs tillägget");
        var handed =
                "select 1 from sharing.rectification r join sharing.handover h on h.id = r.scope_id where h.case_id = ?";
        assertThat(rows(JON, handed, file.id())).isEqualTo(1);
        assertThat(rows(JON, ADDED, file.id())).as("nothing else of the case").isZero();
        var handedOver =
                Pattern.compile("/utlamnanden/[0-9a-f-]{36}")
                        .matcher(text(send(JON, get("/utlamnanden"))))
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .toList();
        assertThat(handedOver).anySatisfy(path -> assertThat(page(JON, path)).contains(WRONG));
        assertThat(page(JON, "/min-dag")).doesNotContain("Läs tillägget");
    }

    @Test
    void isWrittenByTheOwnersPeopleAlone() {
        var file = open(ANDERS, MIA);
        var other = open(MIA);
        var note = note(file, true);
        for (var who : new String[] {SARA, MIA, EVA, ULLA, JON}) {
            assertThat(send(who, agreed(file, note)).getStatus()).as(who).isEqualTo(404);
            assertThat(send(who, get(path(file, note))).getStatus()).as(who).isEqualTo(404);
        }
        assertThat(send(ANDERS, agreed(file, UUID.randomUUID())).getStatus()).isEqualTo(404);
        assertThat(send(ANDERS, agreed(other, note)).getStatus())
                .as("the note of another case")
                .isEqualTo(404);
        assertThatThrownBy(() -> rows(SARA, "select sharing.rectify_handed(?)", UUID.randomUUID()))
                .hasMessageContaining("pass on");
        assertThat(rows(ANDERS, ADDED, file.id())).isZero();
    }

    @Test
    void isReadNoLongerThanTheFact() {
        var file = open(ANDERS);
        var note = note(file, true);
        send(ANDERS, agreed(file, note));
        assertThat(rows(SARA, ADDED, file.id())).isEqualTo(1);
        as(
                SARA,
                () -> {
                    withdrawals.whole(file.id(), "young", CLOCK.today());
                    return true;
                });
        assertThat(rows(SARA, ADDED, file.id())).isZero();
        assertThat(rows(ANDERS, ADDED, file.id())).as("its own").isEqualTo(1);
    }

    @Test
    void countsOnceAndAsksForWhatIsMissing() {
        var file = open(ANDERS);
        var note = note(file, true);
        var form = agreed(file, note).param("_once", UUID.randomUUID().toString());
        assertThat(send(ANDERS, form).getStatus()).isEqualTo(302);
        assertThat(send(ANDERS, form).getStatus()).isEqualTo(302);
        assertThat(rows(ANDERS, ADDED, file.id())).isEqualTo(1);
        var empty = send(ANDERS, post(path(file, note)).param("outcome", "noted"));
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(text(empty))
                .contains("Välj vem som säger", "Skriv vad som är fel", "Skriv varför ni inte");
    }

    private UUID note(CaseFile file, boolean share) {
        return write(
                ANDERS,
                file,
                view -> notes.write(view, new NewNote("skola", "school", WORDS, share, "", "")));
    }

    private static String path(CaseFile file, UUID note) {
        return "/rattelser/ny/anteckning/" + file.id() + "/" + note;
    }

    private static String notesOf(CaseFile file) {
        return "/arenden/" + file.number() + "/anteckningar";
    }

    private static MockHttpServletRequestBuilder agreed(CaseFile file, UUID note) {
        return post(path(file, note))
                .param("by", "young")
                .param("wrong", WRONG)
                .param("outcome", "agreed");
    }

    private static AbstractMockHttpServletRequestBuilder<?> noted(CaseFile file, UUID note) {
        return post(path(file, note))
                .param("by", "young")
                .param("wrong", WRONG)
                .param("outcome", "noted")
                .param("reason", "Närvarolistan säger tio.");
    }

    private AbstractMockHttpServletRequestBuilder<?> handing(CaseFile file, UUID note) {
        return post("/utlamnanden/nytt/anteckning/" + file.id() + "/" + note)
                .param("version", "1")
                .param("kept", "0")
                .param("kind", "franvaro")
                .param("to", assignment(JON).toString())
                .param("until", CLOCK.today().plusDays(5).toString())
                .param("why", "De möter familjen.")
                .param("proportionate", "Det hjälper.")
                .param("left_out", "Inget.")
                .param("step", "decide");
    }
}
