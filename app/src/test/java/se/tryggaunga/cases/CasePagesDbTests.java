package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tryggaunga.Browsing.text;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.tryggaunga.cases.domain.Closing;
import se.tryggaunga.cases.domain.Commitment;
import se.tryggaunga.cases.domain.Occasion;
import se.tryggaunga.cases.domain.Standing;
import se.tryggaunga.shared.Forbidden;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shell.Text;

/** A page offers what the service takes, and what is refused is refused in words. */
class CasePagesDbTests extends InACase {

    private static final String DONE = "select 1 from cases.progress where standing = 'done'";

    @Autowired Commitments commitments;
    @Autowired Meetings meetings;
    @Autowired Closings closings;

    @Test
    void letAPartySayHowItsOwnPromiseWentAfterAWithdrawal() {
        var file = open(ANDERS, MIA);
        var promise = promised(file, "skola");
        withdraw(file);
        var left = page(ANDERS, get(path(file, "")));
        assertThat(left).contains("/plan/atagande/" + promise + "/klar");
        assertThat(left)
                .as("a promise is of a day")
                .contains(">" + Text.date(CLOCK.today().plusDays(7)) + "<")
                .doesNotContain("00.00");
        var sent = send(ANDERS, done(file, promise).param("rad", "Klart ändå"));
        assertThat(sent.getRedirectedUrl()).isEqualTo("/arenden/" + file.number());
        assertThat(page(ANDERS, get(path(file, ""))))
                .contains("Klart ändå", "klart")
                .doesNotContain("/klar\"");
    }

    @Test
    void emptyThePageOfOneWhoPressedInPlaceWhenAccessHadEnded() {
        var file = open(ANDERS, MIA);
        var promise = promised(file, "skola");
        withdraw(file);
        var inPlace = done(file, promise).param("rad", "Klart ändå").header("HX-Request", "true");
        var sent = send(ANDERS, inPlace);
        assertThat(sent.getHeader("HX-Redirect")).isEqualTo("/arenden/" + file.number());
        assertThat(text(sent)).isEmpty();
        assertThat(page(ANDERS, get(path(file, "")))).contains("Klart ändå");
    }

    @Test
    void tellTheOneWhoHasASeatNowAndTheOneWhoHadIt() {
        var file = open(ANDERS);
        write(
                SARA,
                file,
                view -> {
                    seats.add(view, assignment(MIA));
                    return true;
                });
        assertThat(page(MIA, "/min-dag?alla=1")).contains("Någon har fått en plats i ärendet");
        endSeat(file, "Mia Falk");
        var told = path(file, "") + "\">Läs att din plats i ärendet är avslutad";
        assertThat(page(MIA, "/min-dag?alla=1")).contains(told);
        page(MIA, path(file, ""));
        assertThat(page(MIA, "/min-dag?alla=1")).doesNotContain(told);
    }

    @Test
    void prepareNoMeetingWhoseDayHasGone() {
        var file = open(ANDERS);
        handIn(SARA, file, "social", "support");
        handIn(ANDERS, file, "skola", "school");
        meeting(file);
        assertThat(page(ANDERS, get(path(file, "")))).contains("Förbered mötet");
        CLOCK.turn(Duration.ofDays(3));
        assertThat(page(ANDERS, get(path(file, ""))))
                .contains("Protokollet är inte justerat än.")
                .doesNotContain("Förbered mötet");
    }

    @Test
    void giveBackTheWordsOfOneWhoWasWritingWhenAccessEnded() {
        var file = open(ANDERS, MIA);
        withdraw(file);
        var words = "Vi pratade i korridoren i dag.";
        var sent = send(ANDERS, post(path(file, "/anteckningar")).param("words", words));
        assertThat(sent.getStatus()).isEqualTo(403);
        assertThat(text(sent)).contains("Du är inte längre med i ärendet", words);
        assertThat(send(ANDERS, get(path(file, "/anteckningar"))).getRedirectedUrl())
                .isEqualTo("/arenden/" + file.number());
    }

    @Test
    void takeNoPromiseOfAnotherCaseByTheAddressOfOneThatIsLeft() {
        var left = open(ANDERS, MIA);
        promised(left, "skola");
        withdraw(left);
        var other = open(ANDERS);
        var promise = promised(other, "skola");
        assertThat(send(ANDERS, done(left, promise)).getStatus()).isEqualTo(404);
        assertThat(standing(ANDERS, other, promise)).isEqualTo(Standing.AGREED);
    }

    @Test
    void refuseAPromiseInWordsWhenTheCaseIsClosed() {
        var file = open(ANDERS);
        var promise = promised(file, "skola");
        close(file, promise);
        assertThatThrownBy(() -> as(ANDERS, () -> commitments.mark(promise, Standing.DONE, "")))
                .isInstanceOf(CaseClosed.class);
        var sent = send(ANDERS, done(file, promise));
        assertThat(sent.getStatus()).isEqualTo(422);
        assertThat(text(sent)).contains("Ärendet är avslutat. Det går att läsa");
        assertThat(page(ANDERS, get(path(file, "/plan")))).doesNotContain("/klar\"");
        assertThat(standing(ANDERS, file, promise)).isEqualTo(Standing.CARRIED);
    }

    @Test
    void refuseAPromiseInWordsWhenTheSeatHasEnded() {
        var file = open(EVA, ANDERS);
        var school = promised(file, "skola");
        var own = promised(file, "social");
        endSeat(file, "Anders Holm");
        endSeat(file, "Eva Ek");
        assertThat(page(ANDERS, get(path(file, "")))).doesNotContain("/klar\"");
        var sent = send(ANDERS, done(file, school));
        assertThat(sent.getStatus()).isEqualTo(403);
        assertThat(text(sent)).contains("Du kan inte längre skriva i det här ärendet.");
        var host = send(EVA, done(file, own));
        assertThat(host.getStatus()).isEqualTo(403);
        assertThat(text(host)).contains("Din plats i ärendet är avslutad.");
        assertThatThrownBy(() -> as(EVA, () -> commitments.mark(own, Standing.DONE, "")))
                .isInstanceOf(Forbidden.class);
        assertThat(rows(SARA, DONE + " and scope_id = ?", file.id())).isZero();
    }

    @Test
    void refuseALineThatIsTooLongAndLoseNothingOfIt() {
        var file = open(ANDERS);
        var promise = promised(file, "skola");
        var words = "å".repeat(502);
        var sent = send(ANDERS, done(file, promise).param("rad", words));
        assertThat(sent.getStatus()).isEqualTo(422);
        assertThat(text(sent)).contains("Texten är 2 tecken för lång.", words);
        var inPlace =
                send(ANDERS, done(file, promise).param("rad", words).header("HX-Request", "true"));
        assertThat(inPlace.getStatus()).isEqualTo(422);
        assertThat(text(inPlace)).contains("Texten är 2 tecken för lång.");
        assertThat(inPlace.getHeader("HX-Trigger")).as("nothing is done").isNull();
        assertThat(standing(ANDERS, file, promise)).isEqualTo(Standing.AGREED);
    }

    @Test
    void offerNothingToAColleagueOfTheHostsWhoseSeatHasEnded() {
        var file = open(EVA, ANDERS);
        promised(file, "social");
        write(
                EVA,
                file,
                view -> notes.write(view, new NewNote("social", "support", "Egen", false, "", "")));
        write(
                EVA,
                file,
                view -> {
                    mapping.handIn(view, part("social", 0, "support", "Oro"));
                    return true;
                });
        endSeat(file, "Eva Ek");
        for (var tab :
                List.of(
                        "",
                        "/kartlaggning",
                        "/kartlaggning/bild",
                        "/moten",
                        "/plan",
                        "/anteckningar")) {
            var shown = page(EVA, get(path(file, tab)));
            assertThat(shown).as(tab).contains("Din plats i ärendet är avslutad.");
            assertThat(shown.replace("/plan/utskrift", ""))
                    .as(tab)
                    .doesNotContain("action=\"/arenden/", "Dela i ärendet", "/andra\"");
        }
        for (var form : List.of("/plan/atagande/nytt", "/moten/nytt", "/plan/rost")) {
            assertThat(send(EVA, get(path(file, form))).getStatus()).as(form).isEqualTo(403);
        }
        for (var form : List.of("/kartlaggning", "/anteckningar", "/plan/atagande/nytt")) {
            assertThat(send(EVA, post(path(file, form)).param("area", "social")).getStatus())
                    .as(form)
                    .isEqualTo(403);
        }
    }

    @Test
    void refuseTheCoordinatorsFormsFromOthersAlsoWhenEmpty() {
        var file = open(ANDERS);
        var meeting = meeting(file);
        for (var form :
                List.of(
                        "/moten/nytt",
                        "/moten/" + meeting,
                        "/moten/" + meeting + "/andra",
                        "/plan/rost",
                        "/plan/mal/nytt",
                        "/plan/haller-med",
                        "/uppfoljning",
                        "/avsluta")) {
            assertThat(send(ANDERS, post(path(file, form))).getStatus()).as(form).isEqualTo(403);
        }
        assertThat(send(SARA, post(path(file, "/moten/nytt"))).getStatus()).isEqualTo(422);
    }

    @Test
    void knowNoPromiseAtAMeetingThatIsNotThere() {
        var file = open(ANDERS);
        var form = path(file, "/plan/atagande/nytt?mote=");
        assertThat(send(SARA, get(form + meeting(file))).getStatus()).isEqualTo(200);
        assertThat(send(SARA, get(form + UUID.randomUUID())).getStatus()).isEqualTo(404);
        assertThat(send(SARA, post(form + UUID.randomUUID())).getStatus()).isEqualTo(404);
        var seat = read(SARA, file, view -> view.mine().id());
        var filled =
                post(form + UUID.randomUUID())
                        .param("vad", "Ringa")
                        .param("vem", seat.toString())
                        .param("senast", CLOCK.today().plusDays(3).toString());
        assertThat(send(SARA, filled).getStatus()).isEqualTo(404);
    }

    private static String path(CaseFile file, String page) {
        return "/arenden/" + file.number() + page;
    }

    private static MockHttpServletRequestBuilder done(CaseFile file, UUID promise) {
        return post(path(file, "/plan/atagande/" + promise + "/klar"));
    }

    private Standing standing(String who, CaseFile file, UUID promise) {
        Commitment found =
                read(who, file, _ -> commitments.find(promise).orElseThrow(NotFound::new));
        return found.standing();
    }

    private void handIn(String person, CaseFile file, String area, String kind) {
        write(
                person,
                file,
                view -> {
                    mapping.handIn(view, part(area, 0, kind, "x"));
                    return true;
                });
    }

    private UUID meeting(CaseFile file) {
        var time = new Meetings.Time(CLOCK.today(), null, "Kontoret");
        return write(SARA, file, view -> meetings.plan(view, Occasion.FIRST, time));
    }

    /** Due in a week, by the first of the area's in the case. */
    private UUID promised(CaseFile file, String area) {
        return write(
                SARA,
                file,
                view -> {
                    var seat =
                            view.members().stream()
                                    .filter(each -> each.area().equals(area))
                                    .findFirst()
                                    .orElseThrow();
                    var due = CLOCK.today().plusDays(7);
                    return commitments.promise(
                            view, new Commitments.Promise(seat.id(), "Anpassat schema", due, null));
                });
    }

    private void withdraw(CaseFile file) {
        as(
                SARA,
                () -> {
                    withdrawals.whole(file.id(), "young", CLOCK.today());
                    return true;
                });
    }

    private void close(CaseFile file, UUID promise) {
        write(
                SARA,
                file,
                view ->
                        closings.close(
                                view,
                                new Closings.Settled(
                                        closings.reasons(view).getFirst().code(),
                                        Map.of(),
                                        Map.of(promise, Standing.CARRIED),
                                        new Closing.Words("Bra", "Tack", ""))));
    }

    private void endSeat(CaseFile file, String name) {
        write(
                SARA,
                file,
                view -> {
                    view.members().stream()
                            .filter(each -> each.name().equals(name))
                            .forEach(each -> seats.end(view, each.id()));
                    return true;
                });
    }
}
