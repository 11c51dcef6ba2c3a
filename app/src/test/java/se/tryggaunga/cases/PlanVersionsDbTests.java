package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggaunga.PaperText;
import se.tryggaunga.cases.domain.Answer;
import se.tryggaunga.cases.domain.Occasion;
import se.tryggaunga.cases.domain.PlanChange;
import se.tryggaunga.cases.domain.PlanChange.How;
import se.tryggaunga.cases.domain.PlanPast;
import se.tryggaunga.cases.domain.Rating;
import se.tryggaunga.cases.domain.Standing;

/** What changed in a plan from one settled version to the next, and the plan on paper. */
class PlanVersionsDbTests extends InAMeeting {

    private static final String TITLE = "Vad har ändrats?";

    @Autowired Plans plans;
    @Autowired Goals goals;
    @Autowired PlanVersions versions;

    @Test
    void saysWhatChangedFromOneSettledVersionToTheNext() {
        var file = open(ANDERS, MIA);
        voice(file, 0, "Jag vill klara skolan");
        var goal = write(SARA, file, view -> goals.add(view, "Skolan ska funka"));
        var school = promise(file, "skola", "Anpassat schema");
        var leisure = promise(file, "fritid", "Boxning");
        settle(file);
        CLOCK.turn(Duration.ofDays(20));
        voice(file, 2, "Jag vill bli snickare");
        does(SARA, file, view -> goals.change(view, goal, 1, "Praktik", false));
        does(
                ANDERS,
                file,
                view -> commitments.change(view, school, 1, wording("Praktik två dagar", 30)));
        write(MIA, file, view -> commitments.mark(view, leisure, Standing.DONE, "Tolv gånger"));
        for (var who : new String[] {SARA, ANDERS, MIA}) {
            assertThat(past(who, file).since())
                    .as(who)
                    .extracting(PlanChange::how, PlanChange::before, PlanChange::after)
                    .containsExactly(
                            tuple(How.VOICE, "Jag vill klara skolan", "Jag vill bli snickare"),
                            tuple(How.GOAL_WORDS, "Skolan ska funka", "Praktik"),
                            tuple(How.PROMISE_WORDS, "Anpassat schema", "Praktik två dagar"),
                            tuple(How.PROMISE_DONE, "", "Boxning"));
        }
        settle(file);
        var past = past(ANDERS, file);
        assertThat(past.since()).isEmpty();
        assertThat(past.versions())
                .extracting(each -> each.changes().size())
                .as("latest first; at first everything is new")
                .containsExactly(4, 4);
        assertThat(past.versions().getLast().changes())
                .extracting(PlanChange::how)
                .containsExactly(How.VOICE_NEW, How.GOAL_NEW, How.PROMISE_NEW, How.PROMISE_NEW);
    }

    @Test
    void leavesOutProposalsUntilTheMeetingHasAdoptedThem() {
        var file = open(ANDERS, MIA);
        promise(file, "skola", "Anpassat schema");
        settle(file);
        var meeting = meeting(file, Occasion.FIRST);
        var box = promise(file, meeting, "fritid", "Box");
        does(SARA, file, view -> commitments.change(view, box, 1, wording("Boxning", 7)));
        assertThat(past(SARA, file).since()).as("whoever wrote it reads it").isEmpty();
        adopt(file, meeting);
        assertThat(past(ANDERS, file).since())
                .extracting(PlanChange::how, PlanChange::after)
                .as("new, in whatever words it was proposed first")
                .containsExactly(tuple(How.PROMISE_NEW, "Boxning"));
    }

    @Test
    void saysOfAPromiseThatCameBeforeTheReaderOnlyHowItIsNow() {
        var file = open(ANDERS);
        var school = promise(file, "skola", "Anpassat schema");
        settle(file);
        does(
                ANDERS,
                file,
                view -> commitments.change(view, school, 1, wording("Praktik två dagar", 30)));
        CLOCK.turn(Duration.ofDays(2));
        settle(file);
        does(SARA, file, view -> seats.add(view, assignment(MIA)));
        assertThat(past(MIA, file).versions()).as("not shared with her yet").isEmpty();
        does(SARA, file, plans::widen);
        assertThat(past(MIA, file).versions().getFirst().changes())
                .extracting(PlanChange::how, PlanChange::before, PlanChange::after)
                .containsExactly(tuple(How.PROMISE_SHOWN, "", "Praktik två dagar"));
        assertThat(page(MIA, versionsOf(file)))
                .contains("Du läser bara hur det lyder nu")
                .doesNotContain("Anpassat schema");
    }

    @Test
    void showsTheAnswerBesideTheVersionThatItIsAbout() {
        var file = open(ANDERS);
        promise(file, "skola", "Anpassat schema");
        assertThat(page(SARA, versionsOf(file))).contains("Planen är inte fastställd än");
        settle(file);
        voice(file, 1, "Sagt efteråt"); // another version of the words, and not settled
        does(SARA, file, view -> plans.agree(view, Answer.PARTLY, "Inte läxhjälpen"));
        assertThat(page(ANDERS, "/arenden/" + file.number() + "/plan"))
                .contains("version 1, fastställd");
        assertThat(page(ANDERS, versionsOf(file)))
                .contains(TITLE, "Version 1, fastställd", "Inte läxhjälpen", "Anpassat schema")
                .contains("Nytt åtagande");
        assertThat(page(ANDERS, "/arenden/" + file.number() + "/plan")).contains(TITLE);
        assertThat(send(JON, get(versionsOf(file))).getStatus()).isEqualTo(404);
    }

    @Test
    void printsThePlanInLargeTypeWithTheOwnWordsFirst() throws IOException {
        var file = open(ANDERS, MIA);
        voice(file, 0, "Jag vill klara skolan");
        var goal = write(SARA, file, view -> goals.add(view, "Skolan ska funka"));
        does(SARA, file, view -> goals.rate(view, goal, Rating.A_BIT));
        promise(file, "skola", "Anpassat schema");
        var over = promise(file, "fritid", "Boxning");
        write(MIA, file, view -> commitments.mark(view, over, Standing.DONE, ""));
        settle(file);
        int before = logged(file, "print");
        var answer = send(ANDERS, get(paperOf(file)));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Content-Disposition")).contains("plan.pdf");
        assertThat(PaperText.of(answer.getContentAsByteArray()))
                .containsSubsequence(
                        "Min plan",
                        "Mina egna ord",
                        "Jag vill klara skolan",
                        "Mina mål",
                        "Skolan ska funka",
                        "Anpassat schema",
                        "Anders Holm, rektor",
                        "Fråga Sara Lind")
                .doesNotContain("Boxning", "Alex", "Kim", file.number());
        assertThat(logged(file, "print")).isEqualTo(before + 1);
        assertThat(send(MIA, get(paperOf(file))).getStatus())
                .as("others' facts leave no screen there (D27)")
                .isEqualTo(403);
        assertThat(send(JON, get(paperOf(file))).getStatus()).isEqualTo(404);
    }

    private PlanPast past(String who, CaseFile file) {
        return read(who, file, versions::of);
    }

    private UUID promise(CaseFile file, String area, String what) {
        var due = CLOCK.today().plusDays(7);
        var promise = new Commitments.Promise(seat(file, area), what, due, null);
        var who = area.equals("skola") ? ANDERS : MIA;
        CLOCK.turn(Duration.ofMinutes(1)); // the plan has them in the order in which they were made
        return write(who, file, view -> commitments.promise(view, promise));
    }

    private static Commitments.Wording wording(String what, int days) {
        return new Commitments.Wording(what, CLOCK.today().plusDays(days), Set.of());
    }

    private void voice(CaseFile file, int version, String words) {
        does(SARA, file, view -> plans.voice(view, version, words));
    }

    private void settle(CaseFile file) {
        does(SARA, file, plans::settle);
        CLOCK.turn(Duration.ofMinutes(10));
    }

    private void does(String who, CaseFile file, Consumer<CaseView> work) {
        write(
                who,
                file,
                view -> {
                    work.accept(view);
                    return true;
                });
    }

    private static String versionsOf(CaseFile file) {
        return "/arenden/" + file.number() + "/plan/versioner";
    }

    private static String paperOf(CaseFile file) {
        return "/arenden/" + file.number() + "/plan/plan.pdf";
    }
}
