package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tryggaunga.Browsing.text;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggaunga.cases.domain.AgendaItem;
import se.tryggaunga.cases.domain.Occasion;
import se.tryggaunga.cases.domain.Standing;
import se.tryggaunga.drafts.Drafts;

/** Mötesläge: typed once, saved whatever is pressed, and nothing on the screen but the meeting. */
class MeetingModeDbTests extends InAMeeting {

    private static final String PROPOSED =
            "select 1 from cases.commitment where scope_id = ? and what = ?";
    private static final String DECIDED = "Skolan ser över schemat på tisdagar";

    @Autowired Drafts drafts;

    @Test
    void makesAPromiseOfTheDecisionOnceHoweverOftenItIsSent() {
        var file = open(ANDERS, MIA);
        var meeting = meeting(file, Occasion.FIRST);
        var item = agenda(SARA, file, meeting).get(2);
        var next = agenda(SARA, file, meeting).get(3);
        var once = UUID.randomUUID().toString();
        for (int sent = 0; sent < 2; sent++) {
            var form =
                    typed(file, meeting, item, DECIDED)
                            .param("vem", seat(file, "skola").toString())
                            .param("senast", CLOCK.today().plusYears(5).toString())
                            .param("till", next.id().toString())
                            .param("_once", once);
            assertThat(send(SARA, form).getRedirectedUrl())
                    .isEqualTo(path(file, meeting, "/lage?steg=" + next.id()));
        }
        assertThat(rows(SARA, PROPOSED, file.id(), DECIDED)).isEqualTo(1);
        assertThat(rows(MIA, PROPOSED, file.id(), DECIDED)).as("not adopted").isZero();
        assertThat(decided(file, meeting, item)).isEqualTo(DECIDED);
        var end = page(SARA, path(file, meeting, "/lage?steg=slut"));
        assertThat(end).contains(DECIDED, "Anders Holm, rektor", "Justera protokollet");
        send(SARA, post(path(file, meeting, "/lage/justera")));
        assertThat(rows(MIA, PROPOSED, file.id(), DECIDED)).isEqualTo(1);
        assertThat(page(SARA, path(file, meeting, "/lage")))
                .contains("Mötet är slut", "/atagandelapp.pdf", "/protokoll.pdf")
                .doesNotContain("name=\"beslut-");
    }

    @Test
    void keepsWhatWasWrittenWhenAPromiseLacksItsDay() {
        var file = open(ANDERS);
        var meeting = meeting(file, Occasion.FIRST);
        var item = agenda(SARA, file, meeting).getFirst();
        var form = typed(file, meeting, item, DECIDED).param("vem", seat(file, "skola").toString());
        var sent = send(SARA, form);
        assertThat(sent.getStatus()).isEqualTo(422);
        assertThat(text(sent)).contains(DECIDED, "Skriv när åtagandet ska vara klart");
        assertThat(decided(file, meeting, item)).as("all or nothing").isEmpty();
        var tooLong =
                typed(file, meeting, item, "å".repeat(1_001))
                        .param("vem", "x")
                        .param("senast", CLOCK.today().plusYears(5).toString());
        assertThat(text(send(SARA, tooLong)))
                .contains("Beslutet är för långt för ett åtagande", "Välj vem som ansvarar");
    }

    @Test
    void saysWhoMustLeaveAndTakesNobodyWithoutAGround() {
        var file = withoutAGroundForLeisure();
        var meeting = meeting(file, Occasion.FIRST);
        var leisure = seat(file, "fritid").toString();
        var barred = "Mia Falk, fritidsledare, Fritid, ska lämna rummet.";
        assertThat(page(SARA, path(file, meeting, "/lage")))
                .contains(barred)
                .doesNotContain("value=\"" + leisure + "\"");
        var item = agenda(SARA, file, meeting).getFirst();
        assertThat(page(SARA, path(file, meeting, "/lage?steg=" + item.id()))).contains(barred);
        for (var form :
                List.of(
                        step(file, meeting, "narvaro").param("kom", "young", leisure),
                        typed(file, meeting, item, DECIDED)
                                .param("rum", "ja")
                                .param("inne", "young", leisure))) {
            var sent = send(SARA, form);
            assertThat(sent.getStatus()).isEqualTo(422);
            assertThat(text(sent)).contains("Samtycket omfattar inte Fritid.");
        }
        assertThat(decided(file, meeting, item)).isEmpty();
        assertThat(send(SARA, step(file, meeting, "narvaro")).getStatus())
                .as("nobody at all")
                .isEqualTo(422);
    }

    @Test
    void notesTheRoomOfAPointAndShowsItInTheMinutes() {
        var file = open(ANDERS, MIA);
        var meeting = meeting(file, Occasion.FIRST);
        var school = seat(file, "skola").toString();
        send(SARA, step(file, meeting, "narvaro").param("kom", "young", school));
        var item = agenda(SARA, file, meeting).getFirst();
        var form = typed(file, meeting, item, DECIDED).param("rum", "ja").param("inne", "young");
        assertThat(send(SARA, form).getStatus()).isEqualTo(302);
        adopt(file, meeting);
        assertThat(page(MIA, path(file, meeting, "")))
                .contains(DECIDED, "Inte i rummet på den här punkten: Anders Holm, rektor");
    }

    @Test
    void showsOneItemAtATimeAndNothingOfTheRest() {
        var file = open(ANDERS);
        write(
                ANDERS,
                file,
                view ->
                        notes.write(
                                view, new NewNote("skola", "school", "Zebrafink", true, "", "")));
        var meeting = meeting(file, Occasion.FIRST);
        var items = agenda(SARA, file, meeting);
        var page = page(SARA, path(file, meeting, "/lage?steg=" + items.getFirst().id()));
        assertThat(page)
                .contains(items.getFirst().field(), "Mötesläge: bara det här mötet visas")
                .doesNotContain("Zebrafink", items.get(1).field(), "href=\"/min-dag\"", "/hatt");
        assertThat(page).as("no name in the title").contains("<title>Mötesläge – ärende");
    }

    @Test
    void givesBackWhatWasBegunAndDropsItWhenItIsSaved() {
        var file = open(ANDERS);
        var meeting = meeting(file, Occasion.FIRST);
        var item = agenda(SARA, file, meeting).getFirst();
        var here = path(file, meeting, "/lage?steg=" + item.id());
        var key = "plans.mode." + here.replaceFirst("^/arenden/", "");
        assertThat(page(SARA, here)).contains("data-draft=\"" + key + "\"");
        as(SARA, () -> drafts.save(key, Map.of(item.field(), List.of("Halvskrivet"))));
        assertThat(page(SARA, here)).contains("Halvskrivet");
        send(SARA, typed(file, meeting, item, DECIDED));
        assertThat(as(SARA, () -> drafts.find(key))).isEmpty();
        assertThat(page(SARA, here)).contains(DECIDED).doesNotContain("Halvskrivet");
    }

    @Test
    void showsBothTextsToTheSecondOfTwoEditors() {
        var file = open(ANDERS);
        var meeting = meeting(file, Occasion.FIRST);
        var item = agenda(SARA, file, meeting).getFirst();
        send(SARA, typed(file, meeting, item, "Ett"));
        var second = send(SARA, typed(file, meeting, item, "Två"));
        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(text(second)).contains("Ett", "Två");
        assertThat(decided(file, meeting, item)).isEqualTo("Ett");
    }

    @Test
    void takesNothingMoreOnceTheMinutesAreAdoptedAndLosesNoWord() {
        var file = open(ANDERS);
        var meeting = meeting(file, Occasion.FIRST);
        var item = agenda(SARA, file, meeting).getFirst();
        adopt(file, meeting);
        var late =
                typed(file, meeting, item, DECIDED)
                        .param("vem", seat(file, "skola").toString())
                        .param("senast", CLOCK.today().plusYears(5).toString());
        var sent = send(SARA, late);
        assertThat(sent.getStatus()).isEqualTo(422);
        assertThat(text(sent)).contains("Inget mer kan skrivas här.");
        assertThat(rows(SARA, PROPOSED, file.id(), DECIDED)).isZero();
        assertThat(send(SARA, step(file, meeting, UUID.randomUUID())).getStatus()).isIn(404, 422);
    }

    @Test
    void belongsToTheCoordinatorAlone() {
        var file = open(ANDERS);
        var meeting = meeting(file, Occasion.FIRST);
        var item = agenda(SARA, file, meeting).getFirst();
        assertThat(page(ANDERS, path(file, meeting, ""))).doesNotContain(meeting + "/lage");
        assertThat(send(ANDERS, get(path(file, meeting, "/lage"))).getStatus()).isEqualTo(403);
        assertThat(send(ANDERS, typed(file, meeting, item, "x")).getStatus()).isEqualTo(403);
        assertThat(send(ANDERS, post(path(file, meeting, "/lage/justera"))).getStatus())
                .isEqualTo(403);
        assertThat(send(JON, get(path(file, meeting, "/lage"))).getStatus()).isEqualTo(404);
        assertThat(send(SARA, step(file, meeting, "borta")).getStatus()).isEqualTo(404);
    }

    @Test
    void saysHowAPromiseWentInOneClick() {
        var file = open(ANDERS);
        var first = meeting(file, Occasion.FIRST);
        var promise = promise(file, first, "skola", "Anpassat schema");
        adopt(file, first);
        var meeting = meeting(file, Occasion.FOLLOW_UP);
        var item = agenda(SARA, file, meeting).getFirst();
        assertThat(page(SARA, path(file, meeting, "/lage?steg=" + item.id())))
                .contains("Det här lovade vi sist", "Anpassat schema", "/gick");
        var went = "/arenden/" + file.number() + "/plan/atagande/" + promise + "/gick";
        for (var how :
                Map.of(
                                "started",
                                Standing.STARTED,
                                "stopped",
                                Standing.STOPPED,
                                "done",
                                Standing.DONE)
                        .entrySet()) {
            var form =
                    post(went)
                            .param("hur", how.getKey())
                            .param("rad", "Rad " + how.getKey())
                            .param("mote", meeting.toString())
                            .param("steg", item.id().toString());
            assertThat(page(SARA, form.header("HX-Request", "true")))
                    .contains("Anpassat schema", "Rad " + how.getKey());
            assertThat(standing(file, promise)).isEqualTo(how.getValue());
            var undone =
                    post(went)
                            .param("hur", "agreed")
                            .param("mote", meeting.toString())
                            .param("steg", item.id().toString());
            assertThat(send(SARA, undone).getRedirectedUrl())
                    .isEqualTo(path(file, meeting, "/lage?steg=" + item.id()));
            assertThat(standing(file, promise)).isEqualTo(Standing.AGREED);
        }
    }

    private Standing standing(CaseFile file, UUID promise) {
        return read(SARA, file, _ -> commitments.find(promise).orElseThrow().standing());
    }

    private String decided(CaseFile file, UUID meeting, AgendaItem item) {
        return agenda(SARA, file, meeting).stream()
                .filter(each -> each.id().equals(item.id()))
                .findFirst()
                .orElseThrow()
                .decision();
    }
}
