package se.tryggaunga.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import se.tryggaunga.Nightly;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Hat;
import se.tryggaunga.access.Hats;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.shared.Forbidden;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.tasks.Task;
import se.tryggaunga.tasks.Tasks;

/** A month of a small municipality's readings, drawn, asked about and decided. */
@SpringBootTest(properties = "trygga.jobs=false")
@Import(ReviewWorld.class)
class LogReviewDbTests {

    private static final String SARA = "Sara Lind/granskare";
    private static final String EVA = "Eva Ek/socialsekreterare";
    private static final String ANDERS = "Anders Holm/rektor";

    private static final UUID PROTECTED = UUID.randomUUID();
    private static boolean told;

    @Autowired Municipalities municipalities;
    @Autowired Acting acting;
    @Autowired Hats hats;
    @Autowired LogReviews reviews;
    @Autowired Questions questions;
    @Autowired ReviewJob job;
    @Autowired Tasks tasks;

    @BeforeEach
    void november() {
        if (told) {
            return;
        }
        told = true;
        ReviewWorld.protectedIn(PROTECTED);
        read(EVA, "2026-11-03T10:00", "read", PROTECTED);
        read(EVA, "2026-11-04T23:30", "read", UUID.randomUUID());
        read(EVA, "2026-11-07T12:00", "print", UUID.randomUUID());
        read(EVA, "2026-11-05T11:00", "deny", UUID.randomUUID());
        for (int minute = 10; minute < 20; minute++) {
            read(EVA, "2026-11-06T09:" + minute, "read", UUID.randomUUID());
        }
        read("Sara Lind/samordnare", "2026-11-09T23:00", "read", UUID.randomUUID());
        read(ANDERS, "2026-11-09T23:00", "read", UUID.randomUUID());
        read(EVA, "2026-10-31T23:00", "read", UUID.randomUUID());
        run();
    }

    @Test
    void drawsOncePerMonthForEachControllerThatHasAReviewer() {
        run();
        var draws = as(SARA, reviews::draws);
        assertThat(draws).extracting(Draw::party).containsExactly("Socialnämnden");
        assertThat(draws.getFirst().month()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(draws.getFirst().accesses()).isEqualTo(15);
        assertThat(as(SARA, reviews::nextDraw)).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void picksWhatIsWorthAQuestionAndSaysWhy() {
        var reasons =
                items().stream()
                        .collect(Collectors.groupingBy(Item::reason, Collectors.counting()));
        assertThat(reasons)
                .containsEntry("protected", 1L)
                .containsEntry("denied", 1L)
                .containsEntry("hours", 2L)
                .containsEntry("many", 3L)
                .containsKey("taskless");
        assertThat(items()).extracting(Item::nr).doesNotHaveDuplicates();
        assertThat(items()).allMatch(item -> item.day().getMonthValue() == 11);
    }

    @Test
    void showsNobodyTheirOwnAccessesAndNobodyElsesController() {
        assertThat(items()).extracting(Item::name).containsOnly("Eva Ek");
        assertThatThrownBy(() -> as(ANDERS, reviews::draws)).isInstanceOf(Forbidden.class);
        var id = items().getFirst().id();
        assertThatThrownBy(() -> as(EVA, () -> questions.open(id))).isInstanceOf(NotFound.class);
        assertThat(
                        ReviewWorld.OWNER
                                .sql(
                                        "select count(*) from oversight.item i join access.person p on p.id = i.person_id where p.name = 'Sara Lind'")
                                .query(Integer.class)
                                .single())
                .as("drawn, but for another reviewer")
                .isOne();
    }

    @Test
    void asksTheReaderWithAClockAndTakesTheAnswer() {
        var item = fresh();
        as(SARA, () -> questions.ask(item.id(), "Varför öppnade du planen?"));
        var task = tasksOf(EVA).stream().filter(each -> each.about().equals(item.id())).toList();
        assertThat(task)
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.verb()).isEqualTo("oversight.task.answer");
                    assertThat(each.due()).isEqualTo(ReviewWorld.CLOCK.today().plusDays(14));
                });
        assertThatThrownBy(() -> as(ANDERS, () -> questions.open(item.id())))
                .isInstanceOf(NotFound.class);
        var asked = as(EVA, () -> questions.open(item.id()));
        assertThat(asked.marks())
                .extracting(Mark::words)
                .containsExactly("Varför öppnade du planen?");
        assertThat(asked.audience().readers()).hasSize(2);
        as(EVA, () -> answered(item, "Jag förberedde mötet."));
        assertThat(tasksOf(EVA)).noneMatch(each -> each.about().equals(item.id()));
        assertThat(as(SARA, () -> reviews.open(item.id())).marks())
                .extracting(Mark::words)
                .containsExactly("Varför öppnade du planen?", "Jag förberedde mötet.");
        as(SARA, () -> reviews.approve(item.id(), ""));
        assertThat(as(EVA, () -> questions.open(item.id())).marks())
                .as("not the decision")
                .hasSize(2);
        assertThatThrownBy(() -> as(EVA, () -> answered(item, "En gång till.")))
                .isInstanceOf(AlreadyDecided.class);
    }

    @Test
    void remindsOnceWhenTheLastDayComesNear() {
        var item = fresh();
        as(SARA, () -> questions.ask(item.id(), "Varför?"));
        run();
        assertThat(tasksOf(EVA)).noneMatch(each -> each.verb().equals("oversight.task.remind"));
        ReviewWorld.CLOCK.turn(Duration.ofDays(8));
        run();
        run();
        assertThat(tasksOf(EVA))
                .filteredOn(each -> each.about().equals(item.id()))
                .extracting(Task::verb)
                .containsExactly("oversight.task.remind");
    }

    @Test
    void decidesOnceAndWritesDeviationsIntoTheMinutes() {
        var item = fresh();
        as(SARA, () -> reviews.deviate(item.id(), "Ingen anledning i arbetet."));
        assertThatThrownBy(() -> as(SARA, () -> reviews.approve(item.id(), "")))
                .isInstanceOf(AlreadyDecided.class);
        var minutes = as(SARA, () -> reviews.minutes(item.draw()));
        assertThat(minutes.deviations())
                .anyMatch(each ->
                        each.item().id().equals(item.id())
                                && each.marks()
                                        .getLast()
                                        .words()
                                        .equals("Ingen anledning i arbetet."));
        assertThat(minutes.draw().count().deviations()).isPositive();
        assertThat(minutes.audience().onlyYou()).isTrue();
    }

    @Test
    void logsThatTheReviewerLooked() {
        var item = fresh();
        as(SARA, () -> reviews.open(item.id()));
        assertThat(
                        ReviewWorld.OWNER
                                .sql(
                                        "select action || ' ' || what from audit.entry where scope_id = :id")
                                .param("id", item.id())
                                .query(String.class)
                                .list())
                .containsExactly("read log review");
    }

    private boolean answered(Item item, String words) {
        questions.answer(item.id(), words);
        return true;
    }

    /** One that nobody has decided about. */
    private Item fresh() {
        return items().stream().filter(item -> item.state() == State.NEW).findFirst().orElseThrow();
    }

    private List<Item> items() {
        return as(SARA, () -> reviews.minutes(reviews.draws().getLast().id()).items());
    }

    private List<Task> tasksOf(String who) {
        return as(who, tasks::mine);
    }

    private void run() {
        new Nightly(municipalities, ReviewWorld.HERE, acting).run(job);
    }

    private void read(String who, String at, String action, UUID scope) {
        var parts = who.split("/");
        ReviewWorld.log(parts[0], parts[1], at, action, scope);
    }

    private <T> T as(String who, Supplier<T> work) {
        return municipalities.within(
                ReviewWorld.HERE, () -> acting.as(hat(who), "GET /granskning", work));
    }

    private Hat hat(String who) {
        var parts = who.split("/");
        var person =
                ReviewWorld.OWNER
                        .sql("select id from access.person where name = :name")
                        .param("name", parts[0])
                        .query(UUID.class)
                        .single();
        return hats.of(person).stream()
                .filter(hat -> hat.function().equals(parts[1]))
                .findFirst()
                .orElseThrow();
    }
}
