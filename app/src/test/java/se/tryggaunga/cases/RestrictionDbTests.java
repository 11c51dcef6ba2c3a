package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** A restricted fact is read by those who own it alone, and neither changed nor handed on. */
class RestrictionDbTests extends InACase {

    private static final String WORDS = "Hon var borta tio dagar.";
    private static final String NOTE = "select 1 from cases.note where scope_id = ?";

    @Test
    void isReadByItsOwnersAloneUntilItEnds() {
        var file = open(ANDERS);
        var note = note(file);
        write(
                ANDERS,
                file,
                view -> {
                    notes.rewrite(view, note, 1, "Hon var borta elva dagar.");
                    return true;
                });
        assertThat(rows(SARA, NOTE, file.id())).isEqualTo(2);
        assertThat(send(ANDERS, begin(file, note)).getStatus()).isEqualTo(302);
        assertThat(rows(SARA, NOTE, file.id())).as("no version of it").isZero();
        assertThat(rows(ANDERS, NOTE, file.id())).isEqualTo(2);
        assertThat(page(ANDERS, notesOf(file)))
                .contains("Begränsad sedan", "Mamman säger att den är fel.", "elva dagar");
        assertThat(page(SARA, notesOf(file))).doesNotContain("dagar.", "Mamman säger");
        assertThat(
                        rows(
                                SARA,
                                "select 1 from tasks.news where scope_id = ? and what = 'sharing.news.restricted'",
                                file.id()))
                .isEqualTo(1);
        var one = read(ANDERS, file, view -> notes.one(view.id(), note));
        assertThat(
                        as(
                                        ANDERS,
                                        () ->
                                                audiences.of(
                                                        file.id(),
                                                        one.area(),
                                                        one.kind(),
                                                        one.releasedTo()))
                                .readers())
                .as("\"Vem ser detta?\" says the same")
                .extracting("name")
                .containsExactly("Anders Holm");
        assertThat(send(ANDERS, post(path(file, note) + "/slut")).getStatus()).isEqualTo(302);
        assertThat(rows(SARA, NOTE, file.id())).as("as it stands now").isEqualTo(1);
        assertThat(send(ANDERS, post(path(file, note) + "/slut")).getStatus())
                .as("ended twice")
                .isEqualTo(302);
    }

    @Test
    void isNeitherChangedNorSharedNorHandedOver() {
        var file = open(ANDERS);
        var note = note(file);
        send(ANDERS, begin(file, note));
        var rewritten =
                post(notesOf(file) + "/" + note).param("version", "1").param("words", "Två.");
        assertThat(send(ANDERS, rewritten).getStatus()).isEqualTo(409);
        assertThat(send(ANDERS, post(notesOf(file) + "/" + note + "/dela")).getStatus())
                .isEqualTo(409);
        var handing = "/utlamnanden/nytt/anteckning/" + file.id() + "/" + note;
        assertThat(send(ANDERS, get(handing)).getStatus()).isEqualTo(409);
        assertThat(page(ANDERS, notesOf(file))).doesNotContain(handing);
        assertThat(rows(SARA, NOTE, file.id())).isZero();
        assertThat(rows(ANDERS, NOTE, file.id())).isEqualTo(1);
    }

    @Test
    void isSetByTheOwnersPeopleAloneAndOnce() {
        var file = open(ANDERS, MIA);
        var note = note(file);
        for (var who : new String[] {SARA, MIA, EVA, ULLA, JON}) {
            assertThat(send(who, begin(file, note)).getStatus()).as(who).isEqualTo(404);
        }
        assertThat(send(ANDERS, begin(file, UUID.randomUUID())).getStatus()).isEqualTo(404);
        send(ANDERS, begin(file, note));
        send(ANDERS, begin(file, note));
        var held = "select 1 from sharing.restriction where scope_id = ?";
        assertThat(rows(ANDERS, held, file.id())).isEqualTo(1);
        assertThat(rows(SARA, held, file.id())).as("why is the owner's own").isZero();
        assertThat(send(SARA, post(path(file, note) + "/slut")).getStatus()).isEqualTo(404);
    }

    @Test
    void givesNothingBackThatHasNoGroundAnyMore() {
        var file = open(ANDERS);
        var note = note(file);
        send(ANDERS, begin(file, note));
        as(
                SARA,
                () -> {
                    withdrawals.whole(file.id(), "young", CLOCK.today());
                    return true;
                });
        send(ANDERS, post(path(file, note) + "/slut"));
        assertThat(rows(SARA, NOTE, file.id())).isZero();
    }

    @Test
    void waitsForThePictureToOpen() {
        var file = open(ANDERS);
        write(
                ANDERS,
                file,
                view -> {
                    mapping.handIn(view, part("skola", 0, "school", "Frånvaron."));
                    return true;
                });
        var part = read(ANDERS, file, view -> mapping.part(view, "skola").orElseThrow().id());
        var begin =
                post("/begransningar/kartlaggning/" + file.id() + "/" + part)
                        .param("by", "own")
                        .param("why", "Vi kontrollerar.");
        assertThat(send(ANDERS, begin).getStatus()).isEqualTo(422);
        assertThat(rows(ANDERS, "select 1 from sharing.restriction where scope_id = ?", file.id()))
                .isZero();
    }

    private UUID note(CaseFile file) {
        return write(
                ANDERS,
                file,
                view -> notes.write(view, new NewNote("skola", "school", WORDS, true, "", "")));
    }

    private static String path(CaseFile file, UUID note) {
        return "/begransningar/anteckning/" + file.id() + "/" + note;
    }

    private static String notesOf(CaseFile file) {
        return "/arenden/" + file.number() + "/anteckningar";
    }

    private static AbstractMockHttpServletRequestBuilder<?> begin(CaseFile file, UUID note) {
        return post(path(file, note))
                .param("by", "guardian")
                .param("why", "Mamman säger att den är fel.");
    }
}
