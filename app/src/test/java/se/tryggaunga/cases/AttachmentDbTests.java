package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tryggaunga.Browsing.text;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** Whoever reads a note reads its files, and nobody else does. */
class AttachmentDbTests extends InACase {

    private static final String FILES = "select 1 from cases.attachment where scope_id = ?";
    private static final String TITLE = "Frånvaro vecka 45";

    @Autowired Attachments attachments;

    @Test
    void isReadByThoseWhoReadTheNoteAndNobodyElse() {
        var file = open(ANDERS, MIA);
        assertThat(send(ANDERS, note(file, "own", pdf())).getStatus()).isEqualTo(302);
        var note = note(file);
        var path = path(file, note);
        assertThat(send(ANDERS, get(path)).getStatus()).isEqualTo(200);
        assertThat(rows(SARA, FILES, file.id())).as("it is the school's own").isZero();
        assertThat(send(SARA, get(path)).getStatus()).isEqualTo(404);
        assertThat(page(SARA, notesOf(file))).doesNotContain(TITLE);

        assertThat(send(ANDERS, post(notesOf(file) + "/" + note + "/dela")).getStatus())
                .isEqualTo(302);
        var fetched = send(SARA, get(path));
        assertThat(fetched.getStatus()).isEqualTo(200);
        assertThat(fetched.getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
        assertThat(page(SARA, notesOf(file))).contains(TITLE, path, "pdf, 2 sidor");
        for (var who : new String[] {MIA, EVA, ULLA, JON}) {
            assertThat(send(who, get(path)).getStatus()).as(who).isEqualTo(404);
            assertThat(rows(who, FILES, file.id())).as(who).isZero();
        }
        as(
                SARA,
                () -> {
                    withdrawals.whole(file.id(), "young", CLOCK.today());
                    return true;
                });
        assertThat(rows(SARA, FILES, file.id())).as("no yes any more").isZero();
        assertThat(send(SARA, get(path)).getStatus()).isEqualTo(404);
        assertThat(rows(ANDERS, FILES, file.id())).as("its own stays its own").isEqualTo(1);
    }

    @Test
    void isFetchedAndNeverShownAndItsNameSaysNothing() {
        var file = open(ANDERS);
        send(ANDERS, note(file, "case", pdf()));
        var path = path(file, note(file));
        var before = logged(file, "read");
        var fetched = send(SARA, get(path));
        assertThat(fetched.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"bilaga.pdf\"");
        assertThat(fetched.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(fetched.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(fetched.getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(fetched.getContentType()).isEqualTo("application/pdf");
        assertThat(new String(fetched.getContentAsByteArray(), StandardCharsets.ISO_8859_1))
                .as("neither its own name, its author nor what its bytes said besides")
                .doesNotContain("Alex Ek", "franvaro");
        assertThat(logged(file, "read")).isEqualTo(before + 1);
        assertThat(logged(file, "print")).as("another's file leaves the screen").isEqualTo(1);
        assertThat(rows(SARA, "select 1 from cases.attachment where title like '%Alex%'")).isZero();
    }

    @Test
    void goesWithItsNoteThroughCorrectionAndRestriction() {
        var file = open(ANDERS);
        send(ANDERS, note(file, "case", pdf()));
        var note = note(file);
        var path = path(file, note);
        write(
                ANDERS,
                file,
                view -> {
                    notes.rewrite(view, note, 1, "Hon var borta elva dagar.");
                    return true;
                });
        assertThat(send(SARA, get(path)).getStatus()).isEqualTo(200);
        var restriction = "/begransningar/anteckning/" + file.id() + "/" + note;
        send(ANDERS, post(restriction).param("by", "own").param("why", "Vi kontrollerar."));
        assertThat(rows(SARA, FILES, file.id())).isZero();
        assertThat(send(SARA, get(path)).getStatus()).isEqualTo(404);
        assertThat(send(ANDERS, get(path)).getStatus()).isEqualTo(200);
        assertThat(send(ANDERS, add(file, note, pdf())).getStatus()).isEqualTo(409);
        assertThat(send(ANDERS, post(path + "/ta-bort")).getStatus()).isEqualTo(409);
        send(ANDERS, post(restriction + "/slut"));
        assertThat(send(SARA, get(path)).getStatus()).isEqualTo(200);
        assertThat(page(ANDERS, "/utlamnanden/nytt/anteckning/" + file.id() + "/" + note))
                .contains("bilagor följer inte med")
                .doesNotContain(TITLE);
    }

    @Test
    void isReadByItsOwnersAloneOnceItIsTakenAway() {
        var file = open(ANDERS);
        send(ANDERS, note(file, "case", pdf()));
        var note = note(file);
        var path = path(file, note);
        assertThat(send(SARA, post(path + "/ta-bort")).getStatus()).isEqualTo(404);
        assertThat(send(ANDERS, post(path + "/ta-bort")).getStatus()).isEqualTo(302);
        assertThat(send(SARA, get(path)).getStatus()).isEqualTo(404);
        send(ANDERS, post(notesOf(file) + "/" + note + "/dela"));
        assertThat(rows(SARA, FILES, file.id())).as("no sharing brings it back").isZero();
        assertThat(page(SARA, notesOf(file))).doesNotContain(TITLE);
        assertThat(page(ANDERS, notesOf(file))).doesNotContain(TITLE);
        assertThat(page(ANDERS, notesOf(file) + "/" + note + "/bilagor"))
                .contains("Borttagen", TITLE);
        assertThat(send(ANDERS, get(path)).getStatus()).isEqualTo(200);
        assertThat(send(ANDERS, post(path + "/ta-bort")).getStatus()).isEqualTo(302);
    }

    @Test
    void isAddedToANoteThatIsSharedAlready() {
        var file = open(ANDERS);
        send(ANDERS, note(file, "case", null));
        var note = note(file);
        var form = notesOf(file) + "/" + note + "/bilagor";
        assertThat(page(ANDERS, form)).contains("Anteckningen har inga bilagor.");
        assertThat(send(SARA, get(form)).getStatus()).as("another's note").isEqualTo(404);
        assertThat(send(SARA, add(file, note, pdf())).getStatus()).isEqualTo(404);
        for (int i = 0; i < Attachments.MOST; i++) {
            assertThat(send(ANDERS, add(file, note, pdf())).getStatus()).isEqualTo(302);
        }
        assertThat(rows(SARA, FILES, file.id())).isEqualTo(Attachments.MOST);
        assertThat(
                        rows(
                                SARA,
                                "select 1 from sharing.disclosure where scope_id = ? and what = 'attachment'",
                                file.id()))
                .as("each is in the ledger")
                .isEqualTo(Attachments.MOST);
        assertThat(page(SARA, "/arenden/" + file.number() + "/utlamnanden"))
                .contains("Bilaga till en anteckning");
        var full = send(ANDERS, add(file, note, pdf()));
        assertThat(full.getStatus()).isEqualTo(422);
        assertThat(text(full)).contains("har redan 5 bilagor");
        assertThatExceptionOfType(TooManyFiles.class)
                .isThrownBy(() ->
                        write(
                                ANDERS,
                                file,
                                view -> {
                                    var drawn = attachments.open(view, id(file, note));
                                    return attachments.add(
                                            view, note, new NewAttachment("Sex", drawn));
                                }));
    }

    @Test
    void countsOnceHoweverOftenItsFormIsSent() {
        var file = open(ANDERS);
        var once = UUID.randomUUID().toString();
        var pdf = pdf();
        for (int i = 0; i < 2; i++) {
            assertThat(send(ANDERS, note(file, "own", pdf).param("_once", once)).getStatus())
                    .isEqualTo(302);
        }
        assertThat(rows(ANDERS, FILES, file.id())).isEqualTo(1);
        var note = note(file);
        var again = UUID.randomUUID().toString();
        for (var sent : List.of(pdf, pdf, png())) {
            send(ANDERS, add(file, note, sent).param("_once", again));
        }
        assertThat(rows(ANDERS, FILES, file.id())).as("another file is another").isEqualTo(3);
    }

    @Test
    void keepsWhatWasWrittenWhenTheFileIsRefused() {
        var file = open(ANDERS);
        for (var refused :
                List.of(
                        sent("lista.docx", "PK\3\4 inget vi tar".getBytes(StandardCharsets.UTF_8)),
                        sent("trasig.pdf", "%PDF-1.7 inte".getBytes(StandardCharsets.UTF_8)),
                        sent("stor.png", new byte[10 * 1024 * 1024 + 1]))) {
            var answer = send(ANDERS, note(file, "own", refused));
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(text(answer)).contains("Hon var borta tio dagar.", TITLE, "Välj filen igen");
        }
        var forgotten = send(ANDERS, note(file, "own", null).param("title", TITLE));
        assertThat(forgotten.getStatus()).isEqualTo(422);
        assertThat(text(forgotten)).contains("Välj en fil.").doesNotContain("Välj filen igen");
        var nameless =
                send(
                        ANDERS,
                        multipart(notesOf(file))
                                .file(pdf())
                                .param("area", "skola")
                                .param("share", "own")
                                .param("words", "Hon var borta tio dagar."));
        assertThat(text(nameless)).contains("Skriv vad det är för bilaga.");
        assertThat(rows(ANDERS, "select 1 from cases.note where scope_id = ?", file.id())).isZero();
        assertThat(rows(ANDERS, FILES, file.id())).isZero();
    }

    @Test
    void doesNotLeaveTheScreenWhereOthersFactsMayNot() {
        var file = open(MIA);
        var note = form(file, "social", pdf()).param("share", "case").param("kind", "leisure");
        assertThat(send(SARA, note).getStatus()).isEqualTo(302);
        var path = path(file, note(SARA, file));
        assertThat(page(MIA, notesOf(file)))
                .contains(TITLE, "Bilagan kan bara hämtas av")
                .doesNotContain(path);
        var fetched = send(MIA, get(path));
        assertThat(fetched.getStatus()).isEqualTo(403);
        assertThat(text(fetched)).contains("får inte lämna skärmen");
        assertThat(send(SARA, get(path)).getStatus()).isEqualTo(200);
    }

    @Test
    void comesToNoNoteButItsOwnersWhateverAServiceSays() {
        var file = open(ANDERS);
        send(ANDERS, note(file, "own", pdf()));
        var note = note(file);
        assertThatExceptionOfType(RuntimeException.class)
                .as("by plain SQL too")
                .isThrownBy(() ->
                        as(
                                SARA,
                                () ->
                                        pages.write(
                                                file.number(),
                                                view ->
                                                        planted(
                                                                view,
                                                                note,
                                                                hat(SARA).assignment()))));
        assertThat(rows(ANDERS, FILES, file.id())).isEqualTo(1);
    }

    private int planted(CaseView view, UUID note, UUID writer) {
        return application
                .getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql(
                        """
                        insert into cases.attachment
                               (id, note_id, scope_id, owner_area, kind, written_by, written_at, title, media_type, pages, content)
                        values (gen_random_uuid(), :note, :scope, 'social', 'support', :writer, now(), 'x', 'image/png', 1, '')
                        """)
                .param("note", note)
                .param("scope", view.id())
                .param("writer", writer)
                .update();
    }

    private static String notesOf(CaseFile file) {
        return "/arenden/" + file.number() + "/anteckningar";
    }

    private MockMultipartHttpServletRequestBuilder note(
            CaseFile file, String share, @Nullable MockMultipartFile sent) {
        var form = form(file, "skola", sent);
        form.param("share", share);
        return form;
    }

    private static MockMultipartHttpServletRequestBuilder form(
            CaseFile file, String area, @Nullable MockMultipartFile sent) {
        var form = multipart(notesOf(file));
        if (sent != null) {
            form.file(sent).param("title", TITLE);
        }
        form.param("area", area).param("words", "Hon var borta tio dagar.");
        return form;
    }

    private static MockMultipartHttpServletRequestBuilder add(
            CaseFile file, UUID note, MockMultipartFile sent) {
        var form = multipart(notesOf(file) + "/" + note + "/bilagor");
        form.file(sent).param("title", TITLE);
        return form;
    }

    private UUID note(CaseFile file) {
        return note(ANDERS, file);
    }

    private UUID note(String who, CaseFile file) {
        return read(who, file, view -> notes.list(view.id()).getFirst().id());
    }

    private UUID id(CaseFile file, UUID note) {
        return read(ANDERS, file, view -> attachments.of(view.id(), note).getFirst().id());
    }

    private String path(CaseFile file, UUID note) {
        var owner = read(SARA, file, view -> attachments.of(view.id(), note)).isEmpty();
        var id =
                read(
                        owner ? ANDERS : SARA,
                        file,
                        view -> attachments.of(view.id(), note).getFirst().id());
        return "/arenden/" + file.number() + "/bilagor/" + id;
    }

    static MockMultipartFile pdf() {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            document.getDocumentInformation().setAuthor("Alex Ek");
            var out = new ByteArrayOutputStream();
            document.save(out);
            return sent("franvaro-alex-ek.pdf", out.toByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static MockMultipartFile png() {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", out);
            return sent("a.png", out.toByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static MockMultipartFile sent(String name, byte[] content) {
        return new MockMultipartFile("file", name, "application/octet-stream", content);
    }
}
