package se.tryggaunga.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** From the request to the paper, as the registrar does it. */
class ExtractPagesDbTests extends InAnExtract {

    private static final LocalDate BORN = LocalDate.of(2010, 1, 7);
    private static final String NUMBER = "20100107-2386";
    private static final String PATH = "/registerutdrag";

    @Autowired WebApplicationContext application;

    private MockMvc mvc;

    @BeforeEach
    void aBrowser() {
        mvc =
                MockMvcBuilders.webAppContextSetup(application)
                        .defaultRequest(get("/").locale(Locale.of("sv")))
                        .build();
    }

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
        assertThat(page(get(path)))
                .contains("Kajsa Moberg", "Hur kontrollerades identiteten?")
                .doesNotContain("Samla nu");
        assertThat(send(post(path + "/samla")).getStatus()).isEqualTo(422);
        assertThat(send(post(path + "/identitet")).getStatus()).isEqualTo(422);
        done(post(path + "/identitet").param("identity", "id_card"));
        assertThat(page(get(path))).contains("Samla nu", "Visade legitimation");
        done(post(path + "/samla"));
        assertThat(page(get(path)))
                .contains(
                        "11 av 12 källor klara",
                        "Läses bara av den som skriver",
                        "Förslag på maskning");
        var note = path + "/poster/" + note(view(path)).id();
        assertThat(page(get(note)))
                .contains("Leila &lt;var&gt; där", "████ &lt;var&gt; där", "Täck över");
        assertThat(send(post(note).param("version", "0").param("ruling", "withheld")).getStatus())
                .isEqualTo(422);
        var unknown =
                send(
                        post(note)
                                .param("version", "0")
                                .param("ruling", "masked")
                                .param("more", "Kevin"));
        assertThat(unknown.getStatus()).isEqualTo(422);
        assertThat(text(unknown)).contains("Det här står inte i posten: Kevin");
        done(
                post(note)
                        .param("version", "0")
                        .param("ruling", "masked")
                        .param("mask", "Leila")
                        .param("more", "ringde"));
        done(post(path + "/utan-forslag"));
        assertThat(send(post(path + "/lamna-ut").param("handed", "in_person")).getStatus())
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
                        send(get(path + "/utdrag.json")).getContentAsByteArray(),
                        StandardCharsets.UTF_8);
        assertThat(json)
                .contains("████", "Anteckning", "Används för att samordna stödet.")
                .doesNotContain("Leila", "Bara skolans");
    }

    @Test
    void sayAtTheFieldWhatIsMissing() {
        var nothing = send(post(PATH + "/nytt"));
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
            assertThat(as(SARA, () -> perform(get(path))).getStatus()).isEqualTo(403);
        }
    }

    @Test
    void showWhatIsKeptWhyAndOnWhichGround() throws IOException {
        assertThat(page(get("/behandlingar")))
                .contains(
                        "Behandlingar av personuppgifter",
                        "Personuppgiftsansvarig: Socialnämnden.",
                        "Egen anteckning med namn",
                        "artikel 6.1 e");
        assertThat(stripped(send(get("/behandlingar/register.pdf")).getContentAsByteArray()))
                .contains("Personnummer", "Används för att veta vem det gäller.");
        assertThat(
                        text(
                                as(
                                        RUT,
                                        () ->
                                                perform(
                                                        get("/behandlingar")
                                                                .cookie(
                                                                        new Cookie(
                                                                                "sprak", "en"))))))
                .contains("Processing of personal data");
    }

    private String asked() {
        var sent =
                send(
                        post(PATH + "/nytt")
                                .param("given", "Kajsa")
                                .param("family", "Moberg")
                                .param("number", NUMBER)
                                .param("by", "self")
                                .param("how", "visit")
                                .param("on", today().toString()));
        assertThat(sent.getStatus()).as(text(sent)).isEqualTo(302);
        assertThat(page(get(PATH))).contains("Begärt av den det gäller").doesNotContain("Kajsa");
        return sent.getRedirectedUrl();
    }

    private ExtractView view(String path) {
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        return as(RUT, () -> extracts.open(id));
    }

    private String paper(String path) throws IOException {
        return stripped(send(get(path + "/utdrag.pdf")).getContentAsByteArray());
    }

    /** Its text, once it is known to be tagged, titled and in a language. */
    private static String stripped(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("sv");
            assertThat(document.getDocumentInformation().getTitle()).isNotBlank();
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private void done(AbstractMockHttpServletRequestBuilder<?> request) {
        var sent = send(request);
        assertThat(sent.getStatus()).as(text(sent)).isEqualTo(302);
    }

    private String page(AbstractMockHttpServletRequestBuilder<?> request) {
        var sent = send(request);
        assertThat(sent.getStatus()).as(text(sent)).isEqualTo(200);
        return text(sent);
    }

    private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request) {
        return as(RUT, () -> perform(request));
    }

    private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
