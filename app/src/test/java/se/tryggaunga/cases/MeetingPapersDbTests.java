package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tryggaunga.PaperText;
import se.tryggaunga.cases.domain.Occasion;
import se.tryggaunga.people.Protection;

/** What leaves a meeting on paper: tagged, logged, and with what that reader may read. */
class MeetingPapersDbTests extends InAMeeting {

    private static final String MINUTES = "/protokoll.pdf";
    private static final String INVITATION = "/kallelse.pdf";

    @Test
    void putsInTheMinutesWhatTheReaderMayRead() throws IOException {
        var file = open(ANDERS, MIA);
        var meeting = meeting(file, Occasion.FIRST);
        var school = seat(file, "skola").toString();
        came(file, meeting, "young", school);
        var item = agenda(SARA, file, meeting).getLast().id();
        decide(file, meeting, item, 0, "Vi ses igen om sex veckor");
        room(file, meeting, item, school);
        promise(file, meeting, "skola", "Anpassat schema");
        assertThat(status(ANDERS, path(file, meeting, MINUTES))).as("not adopted").isEqualTo(422);
        adopt(file, meeting);
        for (var who : List.of(SARA, ANDERS)) {
            int before = logged(file, "print");
            assertThat(paper(who, path(file, meeting, MINUTES)))
                    .as(who)
                    .contains(
                            "Innehåller sekretess – utskrivet av " + who.replaceAll("/.*", ""),
                            "Vi ses igen om sex veckor",
                            "Inte i rummet på den här punkten: Den unge",
                            "Anpassat schema",
                            "Anders Holm, rektor",
                            PLACE,
                            file.number())
                    .doesNotContain("Alex", "Kim");
            assertThat(logged(file, "print")).isEqualTo(before + 1);
        }
        assertThat(status(MIA, path(file, meeting, MINUTES)))
                .as("others' facts leave no screen there (D27)")
                .isEqualTo(403);
        assertThat(status(JON, path(file, meeting, MINUTES))).isEqualTo(404);
        assertThat(page(ANDERS, path(file, meeting, ""))).contains(MINUTES);
        assertThat(page(MIA, path(file, meeting, ""))).doesNotContain(MINUTES);
    }

    @Test
    void givesNoMinutesToOneWhoMayNotReadThePlan() {
        var file = withoutAGroundForLeisure();
        var meeting = meeting(file, Occasion.FIRST);
        adopt(file, meeting);
        assertThat(status(MIA, path(file, meeting, MINUTES))).isEqualTo(422);
        assertThat(status(MIA, path(file, meeting, INVITATION))).isEqualTo(404);
    }

    @Test
    void invitesWithTimePlaceAndGroundAndNotAWordOfWhy() throws IOException {
        var file = open(ANDERS);
        var meeting = meeting(file, Occasion.URGENT);
        write(
                SARA,
                file,
                view -> {
                    meetings.addItem(view, meeting, "Zebrafink");
                    return true;
                });
        for (var who : List.of(SARA, ANDERS)) {
            assertThat(paper(who, path(file, meeting, INVITATION)))
                    .as(who)
                    .contains(
                            "Kallelse till möte",
                            PLACE,
                            "Den unge",
                            "Anders Holm, rektor",
                            "Samtycket omfattar verksamheten till och med",
                            "Håller i ärendet.")
                    .doesNotContain("Zebrafink", "Alex", "Kim", "Akut", "SSPF", "trygg i dag");
        }
        write(
                SARA,
                file,
                view -> {
                    var time = new Meetings.Time(CLOCK.today(), null, PLACE);
                    meetings.move(view, meeting, 1, time, true);
                    return true;
                });
        assertThat(status(SARA, path(file, meeting, INVITATION))).as("cancelled").isEqualTo(422);
    }

    @Test
    void leavesOutThePlaceThatMaySayWhoIsMetThere() throws IOException {
        var file = open(ANDERS);
        var time = new Meetings.Time(CLOCK.today(), null, "Hemma hos Kim Ek");
        var meeting = write(SARA, file, view -> meetings.plan(view, Occasion.FIRST, time));
        assertThat(paper(SARA, path(file, meeting, INVITATION)))
                .doesNotContain("Kim")
                .contains("Platsen får du av den som har kallat dig.");
    }

    @Test
    void saysNoPlaceWhereTheIdentityIsProtected() throws IOException {
        var file = open(ANDERS);
        var meeting = meeting(file, Occasion.FIRST);
        protect(SARA, file, Protection.PROTECTED);
        assertThat(paper(SARA, path(file, meeting, INVITATION))).doesNotContain(PLACE);
    }

    @Test
    void givesEachTheirOwnPromisesAndNobodyElses() throws IOException {
        var file = open(ANDERS, MIA);
        var meeting = meeting(file, Occasion.FIRST);
        promise(file, meeting, "skola", "Anpassat schema");
        promise(file, meeting, "fritid", "Boxning");
        adopt(file, meeting);
        var slip = slip(file, seat(file, "fritid"));
        assertThat(page(SARA, path(file, meeting, "")))
                .contains("Var och en får med sig sin åtagandelapp", slip);
        assertThat(paper(SARA, slip))
                .contains("Boxning", "Mia Falk", "Berätta hur det gick för Sara Lind")
                .doesNotContain("Anpassat schema", "Alex");
        assertThat(paper(MIA, slip)).as("one's own leaves the screen").contains("Boxning");
        assertThat(status(ANDERS, slip)).as("another's").isEqualTo(403);
        assertThat(page(ANDERS, path(file, meeting, ""))).doesNotContain(slip);
    }

    private static String slip(CaseFile file, UUID seat) {
        return "/arenden/" + file.number() + "/plan/lapp/" + seat + "/atagandelapp.pdf";
    }

    private int status(String who, String path) {
        return send(who, get(path)).getStatus();
    }

    /** What stands on it, once it is known to be tagged, titled and in Swedish. */
    private String paper(String who, String path) throws IOException {
        var answer = send(who, get(path));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        return PaperText.of(answer.getContentAsByteArray());
    }
}
