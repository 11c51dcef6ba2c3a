package se.tryggaunga.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tryggaunga.Browsing.text;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tryggaunga.PaperText;

/** From the request to the paper, as the registrar does it. */
class ExtractPagesDbTests extends InAnExtract {

    private static final LocalDate BORN = LocalDate.of(2010, 1, 7);
    private static final String NUMBER = "20100107-2386";
    private static final String PATH = "/registerutdrag";

    @Test
    void leadFromTheRequestToThePaper() throws IOException {
        about(
                about("Kajsa", "Moberg", BORN, NUMBER),
                Map.of(
                        "social",
                        "Kajsa och Leila <var> där & ringde.\u0007 😀",
                        "skola",
                        "Bara skolans"));
        var path = asked();
        assertThat(page(RUT, get(path)))
                .contains("Kajsa Moberg", "Hur kontrollerades identiteten?")
                .doesNotContain("Samla nu");
        assertThat(send(RUT, post(path + "/samla")).getStatus()).isEqualTo(422);
        assertThat(send(RUT, post(path + "/identitet")).getStatus()).isEqualTo(422);
        done(RUT, post(path + "/identitet").param("identity", "id_card"));
        assertThat(page(RUT, get(path))).contains("Samla nu", "Visade legitimation");
        done(RUT, post(path + "/samla"));
        assertThat(page(RUT, get(path)))
                .contains(
                        "13 av 14 källor klara",
                        "Läses bara av den som skriver",
                        "Förslag på maskning");
        var note = path + "/poster/" + note(view(path)).id();
        assertThat(page(RUT, get(note)))
                .contains("Leila &lt;var&gt; där", "████ &lt;var&gt; där", "Täck över");
        assertThat(
                        send(RUT, post(note).param("version", "0").param("ruling", "withheld"))
                                .getStatus())
                .isEqualTo(422);
        var unknown =
                send(
                        RUT,
                        post(note)
                                .param("version", "0")
                                .param("ruling", "masked")
                                .param("more", "Kevin"));
        assertThat(unknown.getStatus()).isEqualTo(422);
        assertThat(text(unknown)).contains("Det här står inte i posten: Kevin");
        done(
                RUT,
                post(note)
                        .param("version", "0")
                        .param("ruling", "masked")
                        .param("mask", "Leila")
                        .param("more", "ringde"));
        done(RUT, post(path + "/utan-forslag"));
        assertThat(send(RUT, post(path + "/lamna-ut").param("handed", "in_person")).getStatus())
                .isEqualTo(view(path).unruled() == 0 ? 302 : 422);
        var paper = paper(path);
        assertThat(paper)
                .contains(
                        "Det här har Socialnämnden om dig",
                        "Kajsa och ████ <var> där & ████.",
                        "Utkast")
                .doesNotContain("Leila", "Bara skolans");
        var json =
                new String(
                        send(RUT, get(path + "/utdrag.json")).getContentAsByteArray(),
                        StandardCharsets.UTF_8);
        assertThat(json)
                .contains("████", "Anteckning", "Används för att samordna stödet.")
                .doesNotContain("Leila", "Bara skolans");
    }

    @Test
    void sayAtTheFieldWhatIsMissing() {
        var nothing = send(RUT, post(PATH + "/nytt"));
        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(text(nothing))
                .contains(
                        "Skriv förnamnet.",
                        "Välj vem som begär utdraget.",
                        "Skriv vilken dag begäran kom.");
    }

    @Test
    void areForTheRegistrarAlone() {
        for (var path : new String[] {PATH, PATH + "/nytt"}) {
            assertThat(send(SARA, get(path)).getStatus()).isEqualTo(403);
        }
    }

    @Test
    void showWhatIsKeptWhyAndOnWhichGround() throws IOException {
        assertThat(page(RUT, get("/behandlingar")))
                .contains(
                        "Behandlingar av personuppgifter",
                        "Personuppgiftsansvarig: Socialnämnden.",
                        "Egen anteckning med namn",
                        "artikel 6.1 e");
        assertThat(
                        PaperText.of(
                                send(RUT, get("/behandlingar/register.pdf"))
                                        .getContentAsByteArray()))
                .contains("Personnummer", "Används för att veta vem det gäller.");
        assertThat(page(RUT, get("/behandlingar").cookie(new Cookie("sprak", "en"))))
                .contains("Processing of personal data");
    }

    private String asked() {
        var sent =
                send(
                        RUT,
                        post(PATH + "/nytt")
                                .param("given", "Kajsa")
                                .param("family", "Moberg")
                                .param("number", NUMBER)
                                .param("by", "self")
                                .param("how", "visit")
                                .param("on", today().toString()));
        assertThat(sent.getStatus()).as(text(sent)).isEqualTo(302);
        assertThat(page(RUT, get(PATH)))
                .contains("Begärt av den det gäller")
                .doesNotContain("Kajsa");
        return sent.getRedirectedUrl();
    }

    private ExtractView view(String path) {
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        return as(RUT, () -> extracts.open(id));
    }

    private String paper(String path) throws IOException {
        return PaperText.of(send(RUT, get(path + "/utdrag.pdf")).getContentAsByteArray());
    }
}
