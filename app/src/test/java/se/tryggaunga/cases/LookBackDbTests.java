package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggaunga.PaperText;
import se.tryggaunga.cases.domain.Answer;
import se.tryggaunga.cases.domain.Occasion;
import se.tryggaunga.cases.domain.Rating;
import se.tryggaunga.cases.domain.Standing;

/** A look back: what was said and promised, in order, of what the reader reads and nothing else. */
class LookBackDbTests extends InAMeeting {

    @Autowired Plans plans;
    @Autowired Goals goals;
    @Autowired FollowUps followUps;

    @Test
    void tellsFromTheBeginningWhatWasSaidAndWhatBecameOfThePromises() throws IOException {
        var file = open(ANDERS, MIA);
        assertThat(page(SARA, back(file))).contains("Det finns inget att se tillbaka på än");
        var goal = told(file);
        var page = page(MIA, back(file));
        assertThat(page)
                .containsSubsequence(
                        "Jag vill spela igen",
                        "Om planen: Delvis",
                        "Tisdagar går inte",
                        "Det går bättre nu",
                        "Vara på träningen",
                        "Lite på väg",
                        "Av 2 åtaganden: 1 inte påbörjade, 1 klara.",
                        "Skjutsa till hallen")
                .doesNotContain("Halvskrivet förslag");
        assertThat(goal).isNotNull();
        assertThat(
                        PaperText.of(
                                send(SARA, get(back(file) + "/aterblick.pdf"))
                                        .getContentAsByteArray()))
                .contains("Jag vill spela igen", "Skjutsa till hallen")
                .doesNotContain("Alex");
    }

    @Test
    void laysPromisesOutInTimePartyByParty() {
        var file = open(ANDERS, MIA);
        var lanes = "/arenden/" + file.number() + "/plan/tidslinje";
        assertThat(page(SARA, lanes)).contains("Planen är tom");
        var meeting = meeting(file, Occasion.FIRST);
        promise(file, meeting, "skola", "Zebrafink");
        adopt(file, meeting);
        promise(file, meeting(file, Occasion.FOLLOW_UP), "fritid", "Halvskrivet");
        assertThat(page(MIA, lanes))
                .containsSubsequence("Skola", "Zebrafink", "öppet", "banor__stapel fran-")
                .doesNotContain("Halvskrivet", "style=");
    }

    @Test
    void showsAPartyNothingThatItHasNoGroundFor() {
        var file = withoutAGroundForLeisure();
        var meeting = meeting(file, Occasion.FIRST);
        promise(file, meeting, "skola", "Zebrafink");
        adopt(file, meeting);
        assertThat(page(ANDERS, back(file))).contains("Zebrafink");
        assertThat(page(MIA, back(file))).doesNotContain("Zebrafink");
    }

    private UUID told(CaseFile file) {
        var meeting = meeting(file, Occasion.FIRST);
        promise(file, meeting, "skola", "Skjutsa till hallen");
        promise(file, meeting, "fritid", "Ringa på fredag");
        adopt(file, meeting);
        var goal = write(SARA, file, view -> goals.add(view, "Vara på träningen"));
        write(
                SARA,
                file,
                view -> {
                    plans.voice(view, 0, "Jag vill spela igen");
                    plans.settle(view);
                    plans.agree(view, Answer.PARTLY, "Tisdagar går inte");
                    return true;
                });
        var done =
                read(
                        ANDERS,
                        file,
                        view ->
                                commitments.all(view.id()).stream()
                                        .filter(each -> each.ownerArea().equals("skola"))
                                        .findFirst()
                                        .orElseThrow()
                                        .id());
        write(
                ANDERS,
                file,
                view -> {
                    commitments.mark(done, Standing.DONE, "");
                    return true;
                });
        CLOCK.turn(Duration.ofDays(30));
        write(
                SARA,
                file,
                view ->
                        followUps.save(
                                view,
                                new FollowUps.Gone(
                                        List.of(),
                                        List.of(new FollowUps.Rated(goal, Rating.A_BIT)),
                                        "Det går bättre nu",
                                        null)));
        write(
                SARA,
                file,
                view -> {
                    commitments.propose(
                            view,
                            meeting(view, Occasion.FOLLOW_UP),
                            new Commitments.Promise(
                                    view.members().getFirst().id(),
                                    "Halvskrivet förslag",
                                    CLOCK.today(),
                                    null));
                    return true;
                });
        return goal;
    }

    private UUID meeting(CaseView view, Occasion occasion) {
        return meetings.plan(view, occasion, new Meetings.Time(CLOCK.today(), null, PLACE));
    }

    private static String back(CaseFile file) {
        return "/arenden/" + file.number() + "/aterblick";
    }
}
