package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.tryggaunga.sharing.restriction.Restricted;

/** A promise is rectified, restricted and handed over as any other fact of a party's. */
class PromiseRightsDbTests extends InACase {

    private static final String PROMISE = "select 1 from cases.commitment where scope_id = ?";
    private static final String PROGRESS = "select 1 from cases.progress where scope_id = ?";
    private static final String WHAT = "Ringer hem varje fredag.";

    @Autowired Commitments commitments;

    @Test
    void whatIsSaidToBeWrongStandsBesideItForThoseWhoReadIt() {
        var file = open(ANDERS, MIA);
        var promise = promised(file);
        var sent = send(ANDERS, rectifying(file, promise));
        assertThat(sent.getStatus()).isEqualTo(302);
        for (var who : new String[] {ANDERS, SARA}) {
            assertThat(page(who, plan(file))).contains(WHAT, "Det var torsdag.");
        }
        assertThat(send(MIA, rectifying(file, promise)).getStatus())
                .as("another party's promise")
                .isEqualTo(404);
    }

    @Test
    void isReadByItsOwnersAloneWhileItIsRestricted() {
        var file = open(ANDERS);
        var promise = promised(file);
        assertThat(rows(SARA, PROMISE, file.id())).isEqualTo(1);
        var path = "/begransningar/atagande/" + file.id() + "/" + promise;
        assertThat(send(ANDERS, beginning(path)).getStatus()).isEqualTo(302);
        assertThat(rows(SARA, PROMISE, file.id())).isZero();
        assertThat(rows(SARA, PROGRESS, file.id())).as("nor what became of it").isZero();
        assertThat(page(SARA, plan(file))).doesNotContain("Ringer hem");
        assertThat(page(ANDERS, plan(file))).contains(WHAT, "Begränsad sedan");

        widened(file);
        assertThat(rows(SARA, PROMISE, file.id())).as("to those who came later").isZero();
        assertThatThrownBy(() -> changed(file, promise)).isInstanceOf(Restricted.class);
        assertThat(send(ANDERS, get(handingPath(file, promise))).getStatus()).isEqualTo(409);

        assertThat(send(ANDERS, post(path + "/slut")).getStatus()).isEqualTo(302);
        assertThat(page(SARA, plan(file))).contains(WHAT);
        assertThat(rows(SARA, PROGRESS, file.id())).isPositive();
    }

    @Test
    void isHandedOverInItsOwnWords() {
        var file = open(ANDERS, MIA);
        var promise = promised(file);
        assertThat(page(ANDERS, handingPath(file, promise))).contains(WHAT);
        assertThat(send(MIA, get(handingPath(file, promise))).getStatus()).isEqualTo(404);
    }

    @Test
    void aProposalIsNobodysToHandOverYet() {
        var file = open(ANDERS);
        var seat = seat(file);
        var due = CLOCK.today().plusDays(7);
        var proposal =
                write(
                        ANDERS,
                        file,
                        view ->
                                commitments.propose(
                                        view,
                                        UUID.randomUUID(),
                                        new Commitments.Promise(seat, WHAT, due, null)));
        assertThat(send(ANDERS, get(handingPath(file, proposal))).getStatus()).isEqualTo(404);
        assertThat(send(ANDERS, rectifying(file, proposal)).getStatus()).isEqualTo(404);
    }

    private UUID promised(CaseFile file) {
        var seat = seat(file);
        var due = CLOCK.today().plusDays(7);
        return write(
                ANDERS,
                file,
                view -> commitments.promise(view, new Commitments.Promise(seat, WHAT, due, null)));
    }

    private UUID seat(CaseFile file) {
        return read(
                ANDERS,
                file,
                view ->
                        view.members().stream()
                                .filter(each -> each.area().equals("skola"))
                                .findFirst()
                                .orElseThrow()
                                .id());
    }

    private void widened(CaseFile file) {
        write(
                SARA,
                file,
                view -> {
                    commitments.widen(view);
                    return true;
                });
    }

    private void changed(CaseFile file, UUID promise) {
        var wording = new Commitments.Wording("Annat.", CLOCK.today().plusDays(9), Set.of());
        write(
                ANDERS,
                file,
                view -> {
                    commitments.change(view, promise, 1, wording);
                    return true;
                });
    }

    private static MockHttpServletRequestBuilder rectifying(CaseFile file, UUID promise) {
        return post("/rattelser/ny/atagande/" + file.id() + "/" + promise)
                .param("by", "young")
                .param("wrong", "Det var torsdag.")
                .param("outcome", "agreed");
    }

    private static MockHttpServletRequestBuilder beginning(String path) {
        return post(path).param("by", "guardian").param("why", "Pappan säger att den är fel.");
    }

    private static String handingPath(CaseFile file, UUID promise) {
        return "/utlamnanden/nytt/atagande/" + file.id() + "/" + promise;
    }

    private static String plan(CaseFile file) {
        return "/arenden/" + file.number() + "/plan";
    }
}
