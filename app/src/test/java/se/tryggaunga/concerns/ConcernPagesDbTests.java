package se.tryggaunga.concerns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tryggaunga.Browsing.text;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A concern is nameless, and so is what its sender is answered. */
class ConcernPagesDbTests extends PagesWorld {

    private static final String SEEN = "Blåmärken på armen två gånger i november.";
    private static final String NAMED = "Emil ringer från 070-123 45 67 varje natt.";

    @Autowired Concerns concerns;
    @Autowired Assessments assessments;

    @Test
    void givesTheTextBackUnsentWithEachTrace() {
        long before = count("select count(*) from concerns.concern");
        var sent = send(MIA, filled(NAMED));
        assertThat(sent.getStatus()).isEqualTo(422);
        assertThat(text(sent))
                .contains(
                        "Inget är skickat än",
                        "”Emil” kan vara ett namn.",
                        "”070-123 45 67” ser ut som ett telefonnummer.",
                        "value=\"worry|Emil\"",
                        NAMED)
                .doesNotContain("Vi har inte sparat något");
        var where = send(MIA, filled(SEEN).param("where", "Hos Emil på kvällen"));
        assertThat(text(where)).contains("value=\"where|Emil\"");
        var taken = send(MIA, filled("Emil är ute sent.").param("remove", "worry|Emil"));
        assertThat(text(taken)).contains("Inget är skickat än. Läs igenom").doesNotContain("Emil");
        assertThat(count("select count(*) from concerns.concern")).isEqualTo(before);
    }

    @Test
    void anOwnNoteIsWhereANameMayStand() {
        var sent = send(MIA, filled(SEEN).param("name", "Emil Test"));
        assertThat(sent.getRedirectedUrl()).startsWith("/oro/");
    }

    @Test
    void aWordThatIsNoNameIsSentAndOnlyItsNumberIsLogged() {
        var words = "Vi tränar med Stig varje dag.";
        assertThat(send(MIA, filled(words)).getStatus()).isEqualTo(422);
        assertThat(text(send(MIA, filled(words).param("set_aside", "Stig"))))
                .contains("name=\"ordinary\" value=\"stig\"");
        var sent = send(MIA, filled(words).param("ordinary", "stig"));
        assertThat(sent.getRedirectedUrl()).startsWith("/oro/");
        assertThat(
                        count(
                                "select count(*) from audit.entry where what = 'concern-words-that-are-no-names-1'"))
                .isEqualTo(1);
    }

    @Test
    void whatTheSenderIsAnsweredIsNameless() {
        var id = UUID.fromString(send(MIA, filled(SEEN)).getRedirectedUrl().substring(5));
        var answered = send(SARA, answering(id, "Ring Emil i morgon."));
        assertThat(answered.getStatus()).isEqualTo(422);
        assertThat(text(answered)).contains("”Emil” kan vara ett namn.", "value=\"words|Emil\"");
        assertThatThrownBy(() ->
                        as(
                                SARA,
                                () -> {
                                    var named = Assessments.Answer.advice(NAMED);
                                    assessments.answer(id, named, Set.of());
                                    return true;
                                }))
                .isInstanceOf(StillTraces.class);
        assertThat(send(SARA, answering(id, "Ring oss i morgon.")).getStatus()).isEqualTo(302);
        assertThat(page(MIA, get("/oro/" + id))).contains("Ring oss i morgon.");
    }

    @Test
    void whoSaidYesIsToldWithoutAName() {
        var sent = send(MIA, filled(SEEN).param("name", "Emil Test"));
        var giving = sent.getRedirectedUrl() + "/namn";
        var named = send(MIA, post(giving).param("said_by", "Emils mamma Lisa"));
        assertThat(named.getStatus()).isEqualTo(422);
        assertThat(text(named)).contains("Skriv vem i familjen, till exempel mamma, utan namn.");
        assertThat(send(MIA, post(giving).param("said_by", "mamma")).getStatus()).isEqualTo(302);
    }

    @Test
    void policeIntelligenceHasNoPlaceInAConcern() {
        long before = count("select count(*) from concerns.concern");
        var words = "Enligt polisens underrättelser är någon med.";
        var sent = send(MIA, filled(SEEN).param("where", words));
        assertThat(sent.getStatus()).isEqualTo(422);
        assertThat(text(sent))
                .contains("polisens underrättelser lämnas aldrig här", "Inget är skickat.", words);
        assertThat(count("select count(*) from concerns.concern")).isEqualTo(before);
    }

    private static MockHttpServletRequestBuilder filled(String worry) {
        return post("/oro/ny")
                .param("worry", worry)
                .param("urgency", "this_week")
                .param("family", "knows")
                .param("sex", "unknown")
                .param("age", "age_12_14");
    }

    private static MockHttpServletRequestBuilder answering(UUID id, String words) {
        return post("/oro/" + id + "/kriterier")
                .param("version", "0")
                .param("in_age", "yes")
                .param("other_help", "enough")
                .param("words", words)
                .param("way", "advise");
    }
}
