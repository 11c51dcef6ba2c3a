package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import se.tryggaunga.TestDatabase;
import se.tryggaunga.municipalities.Municipality;
import se.tryggaunga.tasks.Task;
import se.tryggaunga.tasks.Tasks;

/** Whoever waits says so with one press, and the other finds it on Min dag. */
@SpringBootTest(properties = "trygga.jobs=false")
@Import(AskingTown.class)
class NudgeDbTests extends InACase {

    @Autowired Tasks tasks;

    @Override
    Municipality here() {
        return AskingTown.HERE;
    }

    @Override
    TestDatabase database() {
        return AskingTown.DATABASE;
    }

    @Test
    void whatIsLateIsNudgedOnceADayAndSeenByWhoeverIsToDoIt() {
        var file = open(ANDERS, MIA);
        var about = UUID.randomUUID();
        for (var who : new String[] {ANDERS, MIA}) {
            ask(file, about, who, 2);
        }
        var row = asked(about);
        assertThat(page(SARA, "/min-dag?alla=1")).contains("value=\"" + row + "\"");
        assertThat(as(EVA, () -> tasks.nudge(row))).as("asked nothing").isFalse();
        assertThat(as(ANDERS, () -> tasks.nudge(row))).as("does not wait").isFalse();
        var answer =
                send(SARA, post("/min-dag/paminn").param("rad", row.toString()).param("alla", "1"));
        assertThat(answer.getRedirectedUrl()).isEqualTo("/min-dag?alla=1");
        for (var who : new String[] {ANDERS, MIA}) {
            assertThat(nudged(who, about)).as("both on whom it waits").isEqualTo(CLOCK.today());
            assertThat(page(who, "/min-dag?alla=1")).contains("Påminnelse ");
        }
        assertThat(as(SARA, () -> tasks.nudge(row))).as("the same day").isFalse();
        CLOCK.turn(Duration.ofDays(1));
        assertThat(as(SARA, () -> tasks.nudge(row))).isTrue();
        as(
                ANDERS,
                () -> {
                    tasks.done(about, "plans.task.commitment");
                    return true;
                });
        CLOCK.turn(Duration.ofDays(1));
        assertThat(as(SARA, () -> tasks.nudge(row))).as("done").isFalse();
    }

    @Test
    void whatIsNotLateHasNoButton() {
        var file = open(ANDERS);
        var about = UUID.randomUUID();
        ask(file, about, ANDERS, -3);
        assertThat(page(SARA, "/min-dag?alla=1")).doesNotContain("value=\"" + asked(about) + "\"");
    }

    @Test
    void theMailOfTheDayKnowsOfIt() throws SQLException {
        var file = open(JON);
        var about = UUID.randomUUID();
        ask(file, about, JON, -10);
        CLOCK.turn(Duration.ofDays(1));
        var since = OffsetDateTime.ofInstant(CLOCK.instant(), ZoneOffset.UTC);
        page(JON, "/min-dag");
        CLOCK.turn(Duration.ofDays(1));
        var row = asked(about);
        assertThat(something(about, since)).as("seen, and not due").isFalse();
        assertThat(as(SARA, () -> tasks.nudge(row))).isTrue();
        assertThat(something(about, since)).isTrue();
    }

    /** Of this alone: what else waits on Jon is done, until the answer has been given. */
    private boolean something(UUID about, OffsetDateTime since) throws SQLException {
        try (var owner = database().asOwner()) {
            owner.setAutoCommit(false);
            try (var others =
                            owner.prepareStatement(
                                    "update tasks.task set done_at = now() where done_at is null and about <> ?");
                    var query = owner.prepareStatement("select tasks.something_for(?, ?, ?, ?)")) {
                others.setObject(1, about);
                others.execute();
                query.setObject(1, hat(JON).person());
                query.setObject(2, CLOCK.today());
                query.setObject(3, since);
                query.setObject(4, OffsetDateTime.ofInstant(CLOCK.instant(), ZoneOffset.UTC));
                var found = query.executeQuery();
                found.next();
                return found.getBoolean(1);
            } finally {
                owner.rollback();
            }
        }
    }

    private void ask(CaseFile file, UUID about, String who, int daysLate) {
        as(
                SARA,
                () -> {
                    tasks.ask(
                            assignment(who),
                            file.id(),
                            about,
                            "plans.task.commitment",
                            file.number(),
                            "/arenden/" + file.number() + "/plan",
                            CLOCK.today().minusDays(daysLate));
                    return true;
                });
    }

    private UUID asked(UUID about) {
        return as(SARA, tasks::ofOthers).stream()
                .filter(task -> task.about().equals(about))
                .findFirst()
                .map(Task::id)
                .orElseThrow();
    }

    private LocalDate nudged(String who, UUID about) {
        return as(who, tasks::mine).stream()
                .filter(task -> task.about().equals(about))
                .findFirst()
                .orElseThrow()
                .nudged();
    }
}
