package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static se.tryggaunga.Browsing.text;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.tryggaunga.files.RealClamd;

/** Where every file has to be scanned, by ClamAV's own daemon. */
@Tag("any-version")
class ScannedFileDbTests extends InACase {

    private static @Nullable RealClamd clamd;

    /** Before the application, so that the test is skipped where there is no ClamAV. */
    @BeforeAll
    static void begin() {
        clamd = RealClamd.start();
    }

    @DynamicPropertySource
    static void clamd(DynamicPropertyRegistry settings) {
        settings.add("trygga.files.scan", () -> "required");
        settings.add("trygga.files.clamd", () -> clamd.address());
        settings.add("trygga.files.patience", () -> "5s");
    }

    @AfterAll
    static void end() {
        if (clamd != null) {
            clamd.close();
        }
    }

    @Test
    void nothingIsKeptOfAFileThatIsNotFoundClean() {
        var file = open(ANDERS);
        assertThat(send(ANDERS, file, AttachmentDbTests.pdf()).getStatus()).isEqualTo(302);
        assertThat(kept(file)).isEqualTo(1);
        var infected = AttachmentDbTests.sent("a.pdf", RealClamd.eicar());
        refused(send(ANDERS, file, infected), "innehåller skadlig kod");
        var paper = consent(file.id(), infected);
        assertThat(paper.getStatus()).isEqualTo(422);
        assertThat(text(paper)).contains("innehåller skadlig kod");

        clamd.stop();
        refused(send(ANDERS, file, AttachmentDbTests.pdf()), "kan inte kontrolleras");
        assertThat(text(consent(file.id(), AttachmentDbTests.pdf())))
                .contains("kan inte kontrolleras");
        assertThat(kept(file)).isEqualTo(1);
        assertThat(rows(SARA, "select 1 from sharing.sheet where scope_id = ?", file.id()))
                .isZero();
    }

    private static void refused(MockHttpServletResponse answer, String why) {
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer))
                .contains(why, "Välj filen igen")
                .as("what was written")
                .contains("Hon var borta tio dagar.");
    }

    private MockHttpServletResponse send(String who, CaseFile file, MockMultipartFile sent) {
        var form = multipart("/arenden/" + file.number() + "/anteckningar");
        form.file(sent)
                .param("title", "Frånvaro")
                .param("area", "skola")
                .param("share", "own")
                .param("words", "Hon var borta tio dagar.");
        return send(who, form);
    }

    private MockHttpServletResponse consent(UUID scope, MockMultipartFile sent) {
        return send(SARA, multipart("/forfragningar/" + scope + "/samtycke/papper").file(sent));
    }

    private int kept(CaseFile file) {
        return rows(
                ANDERS,
                "select 1 from cases.attachment a join cases.note n on n.id = a.note_id where a.scope_id = ?",
                file.id());
    }
}
