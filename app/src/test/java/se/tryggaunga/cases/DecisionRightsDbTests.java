package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.tryggaunga.PaperText;
import se.tryggaunga.cases.domain.Occasion;
import se.tryggaunga.sharing.restriction.Restricted;

/** What a meeting decided is rectified, restricted and handed over as any other fact. */
class DecisionRightsDbTests extends InAMeeting {

    private static final String WHAT = "Skolan ringer hem varje fredag.";
    private static final String WRONG = "Det var torsdag vi sade.";

    /** A decision under the first point of a meeting. */
    private record Decided(CaseFile file, UUID meeting, UUID item) {

        String place() {
            return "beslut/" + file.id() + "/" + item;
        }

        String page() {
            return path(file, meeting, "");
        }
    }

    @Test
    void whatIsSaidToBeWrongStandsBesideItInTheMinutes() {
        var one = decided();
        adopt(one.file(), one.meeting());
        assertThat(send(SARA, rectifying(one)).getStatus()).isEqualTo(302);
        for (var who : new String[] {SARA, ANDERS}) {
            assertThat(page(who, one.page())).contains(WHAT, WRONG);
        }
        assertThat(send(ANDERS, rectifying(one)).getStatus())
                .as("not that party's decision")
                .isEqualTo(404);
    }

    @Test
    void isReadByItsOwnersAloneWhileItIsRestricted() throws IOException {
        var one = decided();
        adopt(one.file(), one.meeting());
        assertThat(rows(ANDERS, DECISIONS, one.file().id())).isEqualTo(1);
        var path = "/begransningar/" + one.place();
        assertThat(send(SARA, beginning(path)).getStatus()).isEqualTo(302);
        assertThat(rows(ANDERS, DECISIONS, one.file().id())).isZero();
        assertThat(page(ANDERS, one.page())).doesNotContain(WHAT);
        assertThat(page(SARA, one.page())).contains(WHAT, "Begränsad sedan");
        assertThat(paper(one)).as("nor on paper").doesNotContain("ringer hem");
        assertThatThrownBy(() -> decide(one.file(), one.meeting(), one.item(), 1, "Annat."))
                .isInstanceOf(Restricted.class);
        var handing = get("/utlamnanden/nytt/" + one.place());
        assertThat(send(SARA, handing).getStatus()).isEqualTo(409);

        assertThat(send(SARA, post(path + "/slut")).getStatus()).isEqualTo(302);
        assertThat(page(ANDERS, one.page())).contains(WHAT);
    }

    @Test
    void isHandedOverInItsOwnWords() {
        var one = decided();
        adopt(one.file(), one.meeting());
        var handing = "/utlamnanden/nytt/" + one.place();
        assertThat(page(SARA, handing)).contains(WHAT);
        assertThat(send(ANDERS, get(handing)).getStatus()).isEqualTo(404);
    }

    @Test
    void beforeTheMinutesAreAdoptedItIsNobodysToHandOver() {
        var one = decided();
        assertThat(send(SARA, get("/utlamnanden/nytt/" + one.place())).getStatus()).isEqualTo(404);
        assertThat(send(SARA, rectifying(one)).getStatus()).isEqualTo(404);
        assertThat(page(SARA, one.page())).doesNotContain("/rattelser/ny/");
    }

    private String paper(Decided one) throws IOException {
        var answer = send(SARA, get(one.page() + "/protokoll.pdf"));
        assertThat(answer.getStatus()).isEqualTo(200);
        return PaperText.of(answer.getContentAsByteArray());
    }

    private Decided decided() {
        var file = open(ANDERS);
        var meeting = meeting(file, Occasion.FIRST);
        var item = agenda(SARA, file, meeting).getFirst().id();
        decide(file, meeting, item, 0, WHAT);
        return new Decided(file, meeting, item);
    }

    private static MockHttpServletRequestBuilder rectifying(Decided one) {
        return post("/rattelser/ny/" + one.place())
                .param("by", "young")
                .param("wrong", WRONG)
                .param("outcome", "agreed");
    }

    private static MockHttpServletRequestBuilder beginning(String path) {
        return post(path).param("by", "guardian").param("why", "Pappan säger att det är fel.");
    }
}
