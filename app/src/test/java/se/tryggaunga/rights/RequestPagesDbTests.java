package se.tryggaunga.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tryggaunga.Browsing.text;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import se.tryggaunga.PaperText;

/** From the request to the decision on paper, as registrar, tester and decider do it. */
class RequestPagesDbTests extends InARequest {

    private static final String PATH = "/handlingar";

    @Test
    void leadFromTheRequestToThePaper() throws IOException {
        assertThat(page(RUT, PATH + "/ny")).contains("Ingen behöver säga vem de är");
        var path = entered("Planen <b>& bilagan</b>\u0007 😀");
        assertThat(page(RUT, PATH)).contains("Kom i brev").doesNotContain("bilagan", "Storgatan");
        assertThat(page(RUT, path))
                .contains("Planen &lt;b&gt;&amp; bilagan", "Storgatan 1", "till den som kan pröva");
        var test = handed(path);
        assertThat(page(SARA, test))
                .contains("Är det en allmän handling?", "OSL", "En förälder.")
                .doesNotContain("Storgatan");
        done(SARA, judging(test, "part").param("masks", "Sidan 2.").param("reason", "Men."));
        assertThat(page(RUT, path)).contains("Lämna besked", "skriftligt beslut");
        assertThat(
                        send(
                                        RUT,
                                        post(path + "/svar")
                                                .param("on", today().toString())
                                                .param("way", "letter"))
                                .getStatus())
                .isEqualTo(422);
        assertThat(page(RUT, path + "/besked")).contains("Att de kan få ett skriftligt beslut.");
        done(
                RUT,
                post(path + "/besked")
                        .param("on", today().toString())
                        .param("wants", "yes")
                        .param("decider", hat(EVA).assignment().toString()));
        assertThat(send(RUT, get(path + "/beslut.pdf")).getStatus()).isEqualTo(422);
        assertThat(page(EVA, path + "/beslut")).contains("Ditt beslut", "Sidan 2.");
        done(
                EVA,
                post(path + "/beslut")
                        .param("outcome", "part")
                        .param("words", "Sidan 2 lämnas inte ut.")
                        .param("reason", "Syskonet kan lida <men>.")
                        .param("section", "OSL 26 kap. 1 §"));
        assertThat(page(RUT, path + "/beslut")).doesNotContain("Ditt beslut");
        assertThat(paper(RUT, path))
                .contains(
                        "Beslut om att lämna ut handling",
                        "Planen <b>& bilagan</b>",
                        "Handlingarna lämnas ut till en del.",
                        "Syskonet kan lida <men>.",
                        "Beslutet bygger på OSL 26 kap. 1 §.",
                        "Eva Ek, socialsekreterare",
                        "överklagas till kammarrätten",
                        "lämna eller skicka brevet till Socialnämnden",
                        "inom tre veckor")
                .doesNotContain("Storgatan", "En förälder");
        done(RUT, post(path + "/svar").param("on", today().toString()).param("way", "letter"));
        assertThat(page(RUT, path)).contains("Beslutet är skickat", "Besvarad");
        assertThat(english(RUT, path)).contains("The decision is sent", "Request for a document");
    }

    @Test
    void sayAtTheFieldWhatIsMissing() {
        var nothing = send(RUT, post(PATH + "/ny"));
        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(text(nothing)).contains("Skriv vad som begärs ut.", "Välj hur.");
        var path = entered("Planen.");
        var bare = send(RUT, post(path + "/handling"));
        assertThat(text(bare)).contains("Skriv vilken handling det är.", "Välj den som prövar.");
        var test = handed(path);
        assertThat(text(send(SARA, judging(test, "part"))))
                .contains("Skriv vad som täcks över och varför.", "Skriv skälen till");
        assertThat(text(send(SARA, post(test).param("held", "no").param("outcome", "whole"))))
                .contains("En handling som inte finns hos er kan inte lämnas ut.");
        done(SARA, judging(test, "none").param("reason", "Syskonet."));
        var undecided =
                post(path + "/besked").param("on", today().toString()).param("wants", "yes");
        assertThat(text(send(RUT, undecided))).contains("Välj vem som beslutar.");
        var later = today().plusDays(1).toString();
        assertThat(text(send(RUT, post(path + "/besked").param("on", later).param("wants", "no"))))
                .contains("Dagen har inte varit än.");
    }

    @Test
    void countAFormOnce() {
        var showing = UUID.randomUUID().toString();
        var first = send(RUT, entering("Samma.").param("_once", showing)).getRedirectedUrl();
        var again = send(RUT, entering("Samma.").param("_once", showing)).getRedirectedUrl();
        assertThat(again).isEqualTo(first);
    }

    @Test
    void lookTheSameForAnotherAreaAsIfThereWereNothing() {
        var path = entered("Planen.");
        var test = handed(path);
        for (var who : new String[] {NILS, ANDERS}) {
            assertThat(send(who, get(test)).getStatus()).isEqualTo(404);
            assertThat(send(who, post(test)).getStatus()).isEqualTo(404);
            assertThat(send(who, get(path + "/beslut")).getStatus()).isEqualTo(404);
            assertThat(send(who, get(path + "/beslut.pdf")).getStatus()).isEqualTo(404);
        }
        assertThat(send(NILS, get(path)).getStatus()).isEqualTo(404);
        assertThat(send(NILS, get(path + "/besked")).getStatus()).isEqualTo(404);
        assertThat(send(NILS, get(path + "/handling")).getStatus()).isEqualTo(404);
        assertThat(send(SARA, get(path)).getStatus()).isEqualTo(403);
        assertThat(send(ANDERS, get(PATH)).getStatus()).isEqualTo(403);
        assertThat(page(NILS, PATH)).contains("Ingen har begärt ut någon handling.");
    }

    private String entered(String wanted) {
        return send(RUT, entering(wanted)).getRedirectedUrl();
    }

    private static AbstractMockHttpServletRequestBuilder<?> entering(String wanted) {
        return post(PATH + "/ny")
                .param("on", today().toString())
                .param("way", "letter")
                .param("wanted", wanted)
                .param("known", "En förälder.")
                .param("reply", "Storgatan 1");
    }

    private String handed(String path) {
        done(
                RUT,
                post(path + "/handling")
                        .param("label", "Planen 3 mars")
                        .param("what", "plan")
                        .param("tester", hat(SARA).assignment().toString()));
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        return opened(id).documents().getLast().path();
    }

    private static AbstractMockHttpServletRequestBuilder<?> judging(String test, String outcome) {
        return post(test)
                .param("version", "0")
                .param("official", "yes")
                .param("official_why", "Den är skickad.")
                .param("held", "yes")
                .param("harm", "Syskonet.")
                .param("consent", "not_asked")
                .param("outcome", outcome)
                .param("section", "OSL 26 kap. 1 §");
    }

    /** Its text, once it is known to be tagged, titled and in a language. */
    private String paper(String who, String path) throws IOException {
        var sent = send(who, get(path + "/beslut.pdf"));
        assertThat(sent.getHeader("Content-Disposition")).contains("beslut.pdf");
        return PaperText.of(sent.getContentAsByteArray());
    }

    private String english(String who, String path) {
        return text(send(who, get(path).cookie(new Cookie("sprak", "en"))));
    }
}
