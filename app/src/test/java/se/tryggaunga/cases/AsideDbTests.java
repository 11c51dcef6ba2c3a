package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tryggaunga.Browsing.text;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import se.tryggaunga.sharing.MarkedText;

/** What a text says about a brother or a friend is read by the area that wrote it alone. */
class AsideDbTests extends InACase {

    private static final String WORDS = "Hon är trött. [[Kalle Örn]] följde med henne hem.";
    private static final String OPEN = "Hon är trött. [om en annan person] följde med henne hem.";

    @Test
    void isReadByTheAreaThatWroteItAlone() {
        var file = open(ANDERS, MIA);
        var note = shared(file);
        assertThat(words(ANDERS, file, note)).isEqualTo(WORDS);
        assertThat(words(SARA, file, note)).isEqualTo(OPEN);
        assertThat(asides(ANDERS, file)).isEqualTo(1);
        assertThat(asides(SARA, file)).isZero();
        assertThat(asides(MIA, file)).isZero();
        assertThat(
                        rows(
                                SARA,
                                "select 1 from cases.note where scope_id = ? and words like '%Kalle%'",
                                file.id()))
                .as("by plain SQL too")
                .isZero();
        assertThat(page(ANDERS, notesOf(file)))
                .contains("<mark class=\"om-annan\">Kalle Örn</mark>");
        assertThat(page(SARA, notesOf(file))).contains(MarkedText.MARK).doesNotContain("Kalle");
    }

    @Test
    void isReadByNobodyOutsideAndByNoSeatThatHasEnded() {
        var file = open(ANDERS, MIA);
        shared(file);
        assertThat(asides(EVA, file)).as("without a seat").isZero();
        assertThat(asides(ULLA, file)).as("of the same school, another area").isZero();
        as(SARA, () -> withdraw(file));
        assertThat(asides(SARA, file)).isZero();
        assertThat(asides(ANDERS, file)).as("its own stays its own").isEqualTo(1);
    }

    @Test
    void staysApartInEveryVersion() {
        var file = open(ANDERS);
        var note = shared(file);
        write(
                ANDERS,
                file,
                view -> {
                    notes.rewrite(view, note, 1, "Nu är det [[Lo]] och [[Max]].");
                    return true;
                });
        var own = read(ANDERS, file, view -> notes.one(view.id(), note));
        assertThat(own.words()).isEqualTo("Nu är det [[Lo]] och [[Max]].");
        assertThat(own.earlier().getFirst().words()).isEqualTo(WORDS);
        var others = read(SARA, file, view -> notes.one(view.id(), note));
        assertThat(others.words())
                .isEqualTo("Nu är det [om en annan person] och [om en annan person].");
        assertThat(others.earlier().getFirst().words()).isEqualTo(OPEN);
    }

    @Test
    void isMaskedInThePictureToo() {
        var file = open(ANDERS);
        write(
                ANDERS,
                file,
                view -> {
                    mapping.handIn(
                            view, part("skola", 0, "school", "Att [[Kalle Örn]] lockar henne."));
                    return true;
                });
        write(
                SARA,
                file,
                view -> {
                    mapping.handIn(view, part("social", 0, "support", "Hemmet."));
                    return true;
                });
        var picture = "/arenden/" + file.number() + "/kartlaggning/bild";
        assertThat(page(ANDERS, picture)).contains("<mark class=\"om-annan\">Kalle Örn</mark>");
        assertThat(page(SARA, picture))
                .contains("Att " + MarkedText.MARK + " lockar henne.")
                .doesNotContain("Kalle");
    }

    @Test
    void isNotShownAsWhatStoodThereBeforeItWasMarked() {
        var file = open(ANDERS);
        handIn(ANDERS, file, part("skola", 0, "school", "Går sällan på matte."));
        handIn(SARA, file, part("social", 0, "support", "Hemmet."));
        var picture = "/arenden/" + file.number() + "/kartlaggning/bild";
        handIn(ANDERS, file, part("skola", 1, "school", "Kalle lockar henne."));
        assertThat(page(SARA, picture))
                .as("what has changed since last time")
                .contains("Kalle lockar henne.", "är ändrat", "Går sällan på matte.");
        handIn(ANDERS, file, part("skola", 2, "school", "[[Kalle]] lockar henne."));
        for (var who : List.of(ANDERS, SARA)) {
            assertThat(page(who, picture)).doesNotContain("är ändrat", "Kalle lockar henne.");
        }
    }

    private void handIn(String who, CaseFile file, NewPart part) {
        write(
                who,
                file,
                view -> {
                    mapping.handIn(view, part);
                    return true;
                });
    }

    @Test
    void isMaskedWhenItIsHandedOverAndInVisaSom() {
        var file = open(ANDERS, MIA);
        var note = shared(file);
        assertThat(page(ANDERS, "/utlamnanden/nytt/anteckning/" + file.id() + "/" + note))
                .contains(MarkedText.MARK)
                .doesNotContain("Kalle");
        var seats = read(ANDERS, file, CaseView::members);
        var sara =
                seats.stream()
                        .filter(seat -> assignment(SARA).equals(seat.assignment()))
                        .findFirst()
                        .orElseThrow();
        assertThat(page(ANDERS, "/arenden/" + file.number() + "/visa-som/" + sara.id()))
                .contains(MarkedText.MARK)
                .doesNotContain("Kalle");
    }

    @Test
    void isNotTakenWhereItWouldBeReadByAll() throws Exception {
        var file = open(ANDERS);
        var plan = "/arenden/" + file.number() + "/plan";
        var words = "Följer [[Kalle Örn]] till skolan.";
        var goal = send(SARA, post(plan + "/mal/nytt").param("mal", words));
        var promise =
                send(
                        ANDERS,
                        post(plan + "/atagande/nytt")
                                .param("vad", words)
                                .param("senast", CLOCK.today().plusDays(7).toString()));
        var line =
                send(
                        ANDERS,
                        post(plan + "/atagande/" + UUID.randomUUID() + "/klar")
                                .param("rad", words));
        for (var sent : new MockHttpServletResponse[] {goal, promise, line}) {
            assertThat(sent.getStatus()).isEqualTo(422);
            assertThat(text(sent)).contains("bara markeras i anteckningar", "Inget är sparat");
        }
        assertThat(rows(SARA, "select 1 from cases.goal where scope_id = ?", file.id())).isZero();
    }

    @Test
    void isProposedAndNothingIsKept() {
        var file = open(ANDERS);
        var sent =
                send(
                        ANDERS,
                        post(notesOf(file))
                                .param("area", "skola")
                                .param("share", "own")
                                .param("way", "propose")
                                .param(
                                        "words",
                                        "Alex och hans lillebror träffade Kalle Karlsson."));
        assertThat(sent.getStatus()).isEqualTo(200);
        assertThat(text(sent))
                .contains("Alex och hans [[lillebror]] träffade [[Kalle Karlsson]].")
                .contains("Inget är sparat");
        assertThat(rows(ANDERS, "select 1 from cases.note where scope_id = ?", file.id())).isZero();
        assertThat(
                        send(
                                        MIA,
                                        post(notesOf(file))
                                                .param("area", "fritid")
                                                .param("way", "propose")
                                                .param("words", "Kalle"))
                                .getStatus())
                .as("by one who is not in the case")
                .isEqualTo(404);
    }

    @Test
    void isKeptOnceWhenTheFormIsSentTwice() {
        var file = open(ANDERS);
        var form =
                post(notesOf(file))
                        .param("area", "skola")
                        .param("share", "own")
                        .param("_once", UUID.randomUUID().toString())
                        .param("words", WORDS);
        assertThat(send(ANDERS, form).getStatus()).isEqualTo(302);
        assertThat(send(ANDERS, form).getStatus()).isEqualTo(302);
        assertThat(asides(ANDERS, file)).isEqualTo(1);
    }

    private UUID shared(CaseFile file) {
        return write(
                ANDERS,
                file,
                view -> notes.write(view, new NewNote("skola", "school", WORDS, true, "", "")));
    }

    private String words(String who, CaseFile file, UUID note) {
        return read(who, file, view -> notes.one(view.id(), note).words());
    }

    private int asides(String who, CaseFile file) {
        return rows(who, "select 1 from sharing.aside where scope_id = ?", file.id());
    }

    private boolean withdraw(CaseFile file) {
        withdrawals.whole(file.id(), "young", CLOCK.today());
        return true;
    }

    private static String notesOf(CaseFile file) {
        return "/arenden/" + file.number() + "/anteckningar";
    }
}
