package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tryggaunga.Browsing.text;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tryggaunga.PaperText;

/**
 * The working group goes through many cases: each stays by itself, and whoever may not hear the
 * next one leaves before it is opened.
 */
class WorkingGroupDbTests extends InAMeeting {

    private static final String MEETINGS =
            "select 1 from cases.meeting where scope_id = ? and occasion = 'working_group'";
    private static final String CAME =
            "select 1 from cases.attendance where meeting_id = ? and participant = ? and state = ?";

    private LocalDate day;

    @BeforeEach
    void aDayOfItsOwn() {
        CLOCK.turn(java.time.Duration.ofDays(1));
        day = CLOCK.today();
    }

    @Test
    void givesEachCaseItsOwnTimeAndCallsThoseWhoMayHearIt() {
        var first = open(ANDERS, MIA);
        var second = open(ANDERS);
        plan(first, second);
        assertThat(rows(SARA, MEETINGS, first.id())).isEqualTo(1);
        var page = page(SARA, "/arbetsgrupp/" + day);
        assertThat(page).contains("13.00 · " + first.number(), "13.15 · " + second.number());
        var called = "select 1 from cases.attendance where scope_id = ? and state = 'invited'";
        assertThat(rows(SARA, called, second.id()))
                .as("Sara and Anders, not the family")
                .isEqualTo(2);
        assertThat(page(SARA, "/min-dag?alla=1"))
                .as("one row for the day")
                .contains("Håll arbetsgruppens möte", "2 ärenden")
                .containsOnlyOnce("lank-rad__lank\" href=\"/arbetsgrupp/" + day);
        assertThat(page(SARA, "/arbetsgrupp/nytt"))
                .as("planned already")
                .doesNotContain(first.number());
        assertThat(page(ANDERS, "/arbetsgrupp")).doesNotContain("/arbetsgrupp/" + day);
        assertThat(send(ANDERS, get("/arbetsgrupp/" + day)).getStatus()).isEqualTo(404);
    }

    @Test
    void plansAllOrNothingAndOnce() {
        var file = open(ANDERS);
        var foreign = planning(file.number(), "AAAA-AA");
        assertThat(send(SARA, foreign).getStatus()).isEqualTo(404);
        assertThat(rows(SARA, MEETINGS, file.id())).isZero();
        var once = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            assertThat(send(SARA, planning(file.number()).param("_once", once)).getRedirectedUrl())
                    .isEqualTo("/arbetsgrupp/" + day);
        }
        assertThat(rows(SARA, MEETINGS, file.id())).isEqualTo(1);
        var late =
                post("/arbetsgrupp/nytt")
                        .param("dag", day.toString())
                        .param("tid", "23.50")
                        .param("minuter", "15")
                        .param("vilka", file.number(), open(ANDERS).number());
        assertThat(text(send(SARA, late))).contains("får inte gå ända in på nästa dag");
        var wrong = send(SARA, post("/arbetsgrupp/nytt").param("tid", "25").param("minuter", "0"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(text(wrong)).contains("Välj minst ett ärende", "1 till 120");
    }

    @Test
    void isShutUntilItIsSaidWhoIsThere() {
        var file = open(ANDERS);
        plan(file);
        var meeting = meetingOf(file);
        assertThat(page(SARA, path(file, meeting, "/lage")))
                .contains("Säg först vilka som är i rummet")
                .doesNotContain("Vad fungerar?");
        assertThat(
                        send(SARA, step(file, meeting, agenda(SARA, file, meeting).getFirst().id()))
                                .getStatus())
                .as("nor by a form that was made up")
                .isEqualTo(404);
        assertThat(text(send(SARA, door(file)))).contains("Välj minst en som är med på mötet");
        var opened = send(SARA, door(file).param(where(file, "skola"), "line"));
        assertThat(opened.getRedirectedUrl()).isEqualTo(path(file, meeting, "/lage"));
        assertThat(rows(SARA, CAME, meeting, seat(file, "skola").toString(), "line")).isEqualTo(1);
        assertThat(page(SARA, path(file, meeting, "/lage")))
                .contains("Vad kom vi överens om sist?");
        assertThat(send(ANDERS, get(path(file, meeting, "/infor"))).getStatus())
                .as("the coordinator's")
                .isEqualTo(403);
    }

    @Test
    void saysWhoMustLeaveBeforeTheNextIsOpened() {
        var first = open(ANDERS, MIA);
        var second = open(ANDERS);
        plan(first, second);
        var there =
                door(first)
                        .param(where(first, "skola"), "room")
                        .param(where(first, "fritid"), "line")
                        .param("var-young", "room");
        assertThat(send(SARA, there).getStatus()).isEqualTo(302);
        var door = page(SARA, path(second, meetingOf(second), "/infor"));
        assertThat(door)
                .contains(
                        "Mia Falk, fritidsledare, Fritid: är inte med i ärendet.",
                        "hör till ärende " + first.number())
                .doesNotContain("Anders Holm, rektor, Skola:");
        assertThat(door)
                .as("who stays is ticked already")
                .containsPattern(
                        "name=\"" + where(second, "skola") + "\"[^>]*value=\"room\"[^>]*checked");
        var open = door(second).param(where(second, "skola"), "room");
        var refused = send(SARA, open);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("Kryssa för att de som inte får höra");
        assertThat(rows(SARA, CAME, meetingOf(second), seat(second, "skola").toString(), "came"))
                .isZero();
        var left = door(second).param(where(second, "skola"), "room").param("ute", "ja");
        assertThat(send(SARA, left).getStatus()).isEqualTo(302);
        assertThat(page(SARA, path(first, meetingOf(first), "/infor")))
                .as("Mia may come back, nobody leaves")
                .doesNotContain("name=\"ute\"");
    }

    @Test
    void knowsWhoIsInTheRoomAlsoWhenACaseIsTakenUpAgain() {
        var first = open(ANDERS, MIA);
        var second = open(ANDERS);
        plan(first, second);
        for (var file : List.of(first, second, first)) {
            CLOCK.turn(java.time.Duration.ofMinutes(10));
            var here = door(file).param(where(file, "skola"), "room").param("ute", "ja");
            if (file.equals(first)) {
                here.param(where(file, "fritid"), "room");
            }
            assertThat(send(SARA, here).getStatus()).isEqualTo(302);
        }
        assertThat(page(SARA, path(second, meetingOf(second), "/infor")))
                .contains("Mia Falk, fritidsledare, Fritid: är inte med i ärendet.");
    }

    @Test
    void takesNobodyWithoutAGround() {
        var file = withoutAGroundForLeisure();
        plan(file);
        assertThat(page(SARA, path(file, meetingOf(file), "/infor")))
                .contains("Får inte vara med", "Mia Falk, fritidsledare")
                .doesNotContain(where(file, "fritid"));
        var forged =
                door(file).param(where(file, "skola"), "room").param(where(file, "fritid"), "room");
        assertThat(text(send(SARA, forged))).contains("Samtycket omfattar inte Fritid.");
        assertThat(page(SARA, path(file, meetingOf(file), "/lage"))).contains("Säg först");
    }

    @Test
    void givesEachOneSlipWithTheirOwnPromisesOfAllCases() throws java.io.IOException {
        var first = open(ANDERS, MIA);
        var second = open(ANDERS);
        plan(first, second);
        for (var file : List.of(first, second)) {
            var here = door(file).param(where(file, "skola"), "room").param("ute", "ja");
            assertThat(send(SARA, here).getStatus()).isEqualTo(302);
            promise(file, meetingOf(file), "skola", "Zebrafink " + file.number());
        }
        promise(first, meetingOf(first), "fritid", "Kanariefågel");
        assertThat(page(SARA, "/arbetsgrupp/" + day)).doesNotContain("arbetsgrupp.pdf");
        adopt(first, meetingOf(first));
        adopt(second, meetingOf(second));
        var page = page(SARA, "/arbetsgrupp/" + day);
        assertThat(page).contains("Alla ärenden är genomgångna", "Anders Holm", "Mia Falk");
        assertThat(slip(first, "skola"))
                .contains("Zebrafink " + first.number(), "Zebrafink " + second.number())
                .doesNotContain("Kanariefågel");
        assertThat(slip(first, "fritid")).contains("Kanariefågel").doesNotContain("Zebrafink");
        assertThat(send(MIA, get(slipPath(first, "skola"))).getStatus()).isEqualTo(404);
        assertThat(page(SARA, path(first, meetingOf(first), "/lage")))
                .contains("href=\"/arbetsgrupp/" + day + "\"");
        assertThat(page(SARA, "/arenden/" + first.number()))
                .as("no meeting with the family has been held")
                .doesNotContain("Möte har hållits");
    }

    private void plan(CaseFile... files) {
        var numbers = java.util.stream.Stream.of(files).map(CaseFile::number);
        var planned = send(SARA, planning(numbers.toArray(String[]::new)));
        assertThat(planned.getRedirectedUrl()).isEqualTo("/arbetsgrupp/" + day);
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder planning(
            String... numbers) {
        return post("/arbetsgrupp/nytt")
                .param("dag", day.toString())
                .param("tid", "13")
                .param("minuter", "15")
                .param("vilka", numbers);
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder door(
            CaseFile file) {
        return post(path(file, meetingOf(file), "/infor"));
    }

    private String where(CaseFile file, String area) {
        return "var-" + seat(file, area);
    }

    private UUID meetingOf(CaseFile file) {
        return read(SARA, file, view -> meetings.all(view).getFirst().id());
    }

    private String slipPath(CaseFile file, String area) {
        return "/arenden/"
                + file.number()
                + "/plan/lapp/"
                + seat(file, area)
                + "/arbetsgrupp.pdf?dag="
                + day;
    }

    private String slip(CaseFile file, String area) throws java.io.IOException {
        return PaperText.of(send(SARA, get(slipPath(file, area))).getContentAsByteArray());
    }
}
