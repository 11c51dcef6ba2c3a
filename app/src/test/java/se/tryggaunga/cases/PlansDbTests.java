package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggaunga.cases.domain.Answer;
import se.tryggaunga.cases.domain.Closing;
import se.tryggaunga.cases.domain.Commitment;
import se.tryggaunga.cases.domain.Occasion;
import se.tryggaunga.cases.domain.Rating;
import se.tryggaunga.cases.domain.Result;
import se.tryggaunga.cases.domain.Standing;
import se.tryggaunga.shared.Forbidden;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shell.HistoryEntry;
import se.tryggaunga.shell.Text;
import se.tryggaunga.tasks.MyDays;
import se.tryggaunga.tasks.Task;
import se.tryggaunga.tasks.Tasks;

/** From the meeting to the end: who reads which promise when, and that nothing counts twice. */
class PlansDbTests extends InACase {

    private static final String COMMITMENTS = "select 1 from cases.commitment where scope_id = ?";
    private static final String DECISIONS = "select 1 from cases.decision where scope_id = ?";
    private static final String MINE = "plans.task.commitment";

    @Autowired Meetings meetings;
    @Autowired Minutes minutes;
    @Autowired Commitments commitments;
    @Autowired Plans plans;
    @Autowired Goals goals;
    @Autowired FollowUps followUps;
    @Autowired Closings closings;
    @Autowired Tasks tasks;
    @Autowired MyDays days;

    @Test
    void showsAPromiseToTheOthersOnlyWhenTheMeetingHasAdoptedIt() {
        var file = open(ANDERS, MIA);
        var meeting = meeting(file);
        var promise = propose(file, meeting, "skola", "Anpassat schema");
        decide(file, meeting, "Vi ses igen om sex veckor");
        assertThat(rows(SARA, COMMITMENTS, file.id())).as("whoever wrote it").isEqualTo(1);
        assertThat(rows(ANDERS, COMMITMENTS, file.id())).as("whose it is").isEqualTo(1);
        assertThat(rows(MIA, COMMITMENTS, file.id())).isZero();
        assertThat(rows(MIA, DECISIONS, file.id())).isZero();
        assertThat(rows(ANDERS, DECISIONS, file.id())).isZero();
        adopt(file, meeting);
        for (var who : List.of(SARA, ANDERS, MIA)) {
            assertThat(rows(who, COMMITMENTS, file.id())).as(who).isEqualTo(1);
            assertThat(rows(who, DECISIONS, file.id())).as(who).isEqualTo(1);
        }
        for (var who : List.of(EVA, ULLA, JON)) {
            assertThat(rows(who, COMMITMENTS, file.id())).as(who).isZero();
        }
        assertThat(as(ANDERS, () -> tasks.mine()))
                .extracting(Task::about, Task::verb)
                .contains(org.assertj.core.groups.Tuple.tuple(promise, MINE));
    }

    @Test
    void adoptsTheWordingThatStandsAndNothingThatStoodBefore() {
        var file = open(ANDERS);
        var meeting = meeting(file);
        var item = read(SARA, file, _ -> meetings.agenda(meeting)).getLast().id();
        type(file, meeting, new Minutes.Typed(item, 0, "Något vi ändrade oss om"));
        type(file, meeting, new Minutes.Typed(item, 1, "Vi ses igen"));
        adopt(file, meeting);
        assertThat(rows(SARA, DECISIONS, file.id())).isEqualTo(2);
        assertThat(rows(ANDERS, DECISIONS, file.id())).isEqualTo(1);
        assertThat(rows(ANDERS, DECISIONS + " and words = 'Vi ses igen'", file.id())).isEqualTo(1);
    }

    @Test
    void leavesAPromiseWithThePartyThatMadeItWhenTheFamilyTakesTheYesBack() {
        var file = open(ANDERS, MIA);
        var promise = agreed(file, "skola", "Anpassat schema");
        agreed(file, "fritid", "Boxning");
        as(
                MIA,
                () -> {
                    withdrawals.whole(file.id(), "young", CLOCK.today());
                    return true;
                });
        assertThat(rows(ANDERS, COMMITMENTS, file.id())).isEqualTo(1);
        assertThat(rows(MIA, "select 1 from cases.commitment where id = ?", promise)).isZero();
        assertThat(rows(SARA, COMMITMENTS, file.id())).as("the coordinator too").isZero();
        assertThat(rows(ANDERS, "select 1 from cases.goal where scope_id = ?", file.id())).isZero();
        var marked = as(ANDERS, () -> commitments.mark(promise, Standing.DONE, "Klart ändå"));
        assertThat(marked.done()).isTrue();
        var left = new AccessEnded(file.id(), file.number(), CLOCK.today());
        assertThat(as(ANDERS, () -> pages.own(left)))
                .extracting(OwnFacts.Entry::text)
                .containsExactlyInAnyOrder("Anpassat schema", "Klart ändå");
    }

    @Test
    void letsAPartyWithOnlyThePlanReadThePlanAndNothingElse() {
        var covered =
                Map.of(
                        "social",
                        Set.of("plan", "school"),
                        "polis",
                        Set.of("plan"),
                        "skola",
                        Set.of("plan", "school"));
        var request = consented(covered);
        var file = as(SARA, () -> openings.open(opening(request, List.of(), ANDERS, JON)));
        agreed(file, "skola", "Anpassat schema");
        write(
                ANDERS,
                file,
                view ->
                        notes.write(
                                view,
                                new NewNote("skola", "school", "Borta mycket", true, "", "")));
        assertThat(rows(JON, COMMITMENTS, file.id())).isEqualTo(1);
        assertThat(rows(JON, "select 1 from cases.note where scope_id = ?", file.id())).isZero();
        assertThat(rows(JON, "select 1 from cases.part where scope_id = ?", file.id())).isZero();
        assertThat(rows(JON, "select 1 from people.guardian where scope_id = ?", file.id()))
                .isZero();
        assertThat(rows(SARA, "select 1 from cases.note where scope_id = ?", file.id()))
                .isEqualTo(1);
    }

    @Test
    void countsDoneTwiceAsOnceAlsoWhenBothPressAtTheSameTime() throws Exception {
        var file = open(ANDERS, MIA);
        var promise = agreed(file, "skola", "Anpassat schema");
        Callable<Commitment> press =
                () -> write(ANDERS, file, _ -> commitments.mark(promise, Standing.DONE, "Kul"));
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var pressed : threads.invokeAll(java.util.Collections.nCopies(8, press))) {
                assertThat(pressed.get().done()).isTrue();
            }
        }
        assertThat(
                        rows(
                                ANDERS,
                                "select 1 from cases.progress where commitment_id = ? and standing = 'done'",
                                promise))
                .isEqualTo(1);
        assertThat(as(ANDERS, () -> tasks.mine())).extracting(Task::about).doesNotContain(promise);
        write(ANDERS, file, view -> commitments.reopen(view, promise));
        assertThat(as(ANDERS, () -> tasks.mine())).extracting(Task::about).contains(promise);
    }

    @Test
    void adoptsOnceHoweverManyPress() throws Exception {
        var file = open(ANDERS);
        var meeting = meeting(file);
        propose(file, meeting, "skola", "Anpassat schema");
        Callable<Boolean> press =
                () ->
                        write(
                                SARA,
                                file,
                                view -> {
                                    minutes.adopt(view, meeting);
                                    return true;
                                });
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var pressed : threads.invokeAll(java.util.Collections.nCopies(4, press))) {
                assertThat(pressed.get()).isTrue();
            }
        }
        assertThat(rows(SARA, "select 1 from cases.progress where scope_id = ?", file.id()))
                .isEqualTo(1);
        assertThat(
                        rows(
                                SARA,
                                "select 1 from cases.step where scope_id = ? and step = 'meeting_held'",
                                file.id()))
                .isEqualTo(1);
    }

    @Test
    void showsTheOthersTextToTheOneWhoComesSecondAndSavesNothing() {
        var file = open(ANDERS);
        voice(file, 0, "Jag vill klara skolan");
        assertThatThrownBy(() -> voice(file, 0, "Jag vill vara ute"))
                .isInstanceOfSatisfying(
                        SavedMeanwhile.class,
                        meanwhile -> {
                            assertThat(meanwhile.status()).isEqualTo(409);
                            var clash = meanwhile.clashes().getFirst();
                            assertThat(clash.theirs()).isEqualTo("Jag vill klara skolan");
                            assertThat(clash.mine()).isEqualTo("Jag vill vara ute");
                            assertThat(clash.by()).isEqualTo("Sara Lind");
                        });
        voice(file, 1, "Båda");
        assertThatObject(read(SARA, file, view -> plans.head(view.id()).voice())).isEqualTo("Båda");
    }

    @Test
    void mergesDecisionsUnderDifferentItemsAndStopsOnlyAtTheSameOne() {
        var file = open(ANDERS);
        var meeting = meeting(file);
        var items = read(SARA, file, _ -> meetings.agenda(meeting));
        var first = items.get(0).id();
        var second = items.get(1).id();
        type(file, meeting, new Minutes.Typed(first, 0, "Ett"), new Minutes.Typed(second, 0, ""));
        type(file, meeting, new Minutes.Typed(first, 0, ""), new Minutes.Typed(second, 0, "Två"));
        assertThatThrownBy(() ->
                        type(
                                file,
                                meeting,
                                new Minutes.Typed(first, 0, "Annat"),
                                new Minutes.Typed(second, 1, "Mer")))
                .isInstanceOf(SavedMeanwhile.class);
        assertThatList(read(SARA, file, _ -> meetings.agenda(meeting)))
                .extracting(each -> each.decision())
                .startsWith("Ett", "Två");
    }

    @Test
    void stopsTheOneWithoutAGroundAtTheDoorOfTheMeeting() {
        var covered =
                Map.of(
                        "social",
                        Set.of("plan"),
                        "skola",
                        Set.of("plan"),
                        "fritid",
                        Set.of("leisure"));
        var request = consented(covered);
        var file = as(SARA, () -> openings.open(opening(request, List.of(), ANDERS, MIA)));
        var meeting = meeting(file);
        var mia = seat(file, "fritid");
        assertThatList(read(SARA, file, view -> meetings.attendees(view, meeting)))
                .filteredOn(each -> each.participant().equals(mia.toString()))
                .singleElement()
                .matches(each -> !each.allowed())
                .matches(each -> each.ground().contains("Samtycket omfattar inte"));
        assertThatThrownBy(() -> came(file, meeting, mia.toString()))
                .isInstanceOf(NoGroundToAttend.class);
        assertThatThrownBy(() -> invite(file, meeting, "polis"))
                .isInstanceOf(NoGroundToAttend.class);
        came(file, meeting, "young", seat(file, "skola").toString());
        var states = read(SARA, file, _ -> meetings.attendance(meeting));
        assertThat(states).containsEntry("young", "came");
    }

    @Test
    void letsNobodyWriteAnothersPromiseWithoutThePen() {
        var file = open(ANDERS, MIA);
        var promise = agreed(file, "skola", "Anpassat schema");
        assertThatThrownBy(
                        () -> write(MIA, file, _ -> commitments.mark(promise, Standing.DONE, "")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> as(JON, () -> commitments.mark(promise, Standing.DONE, "")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        write(
                                ANDERS,
                                file,
                                view -> {
                                    minutes.adopt(view, UUID.randomUUID());
                                    return view;
                                }))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void writesForOneWhoDoesNotSignInAndAsksTheCoordinator() {
        var file = open(List.of(new Opening.Guest("polis", "områdespolis", "Petra Ström")), ANDERS);
        var promise = agreed(file, "polis", "Kontaktperson vid oro");
        assertThat(as(SARA, () -> tasks.mine()))
                .filteredOn(task -> task.about().equals(promise))
                .extracting(Task::verb)
                .containsExactly("plans.task.ask-party");
        var done =
                write(ANDERS, file, _ -> commitments.mark(promise, Standing.DONE, "Petra ringde"));
        assertThat(done.done()).as("anybody in the case writes for them").isTrue();
    }

    @Test
    void followsUpWithNewDaysAndTheYoungPersonsView() {
        var file = open(ANDERS);
        var promise = agreed(file, "skola", "Anpassat schema");
        var goal = write(SARA, file, view -> goals.add(view, "Skolan ska funka"));
        write(
                SARA,
                file,
                view -> {
                    plans.settle(view);
                    plans.agree(view, Answer.PARTLY, "Inte läxhjälpen");
                    return view;
                });
        var later = CLOCK.today().plusDays(30);
        write(
                SARA,
                file,
                view ->
                        followUps.save(
                                view,
                                new FollowUps.Gone(
                                        List.of(
                                                new FollowUps.Happened(
                                                        promise,
                                                        Standing.STARTED,
                                                        "Halvvägs",
                                                        later)),
                                        List.of(new FollowUps.Rated(goal, Rating.ON_THE_WAY)),
                                        "Det känns bättre",
                                        later)));
        var after = read(ANDERS, file, view -> commitments.find(promise).orElseThrow());
        assertThat(after.due()).isEqualTo(later);
        assertThat(after.standing()).isEqualTo(Standing.STARTED);
        assertThat(
                        read(ANDERS, file, view -> goals.all(view.id()))
                                .getFirst()
                                .latest()
                                .orElseThrow()
                                .rating())
                .isEqualTo(Rating.ON_THE_WAY);
        assertThatObject(read(ANDERS, file, view -> view.status())).isEqualTo(CaseStatus.PLAN);
        assertThat(read(SARA, file, followUps::leadTimes).toMeeting()).hasValue(0);
    }

    @Test
    void keepsALineAboutAPromiseThatGoesOnAsBefore() {
        var file = open(ANDERS);
        var promise = agreed(file, "skola", "Anpassat schema");
        write(ANDERS, file, _ -> commitments.mark(promise, Standing.STARTED, "Halvvägs"));
        write(ANDERS, file, _ -> commitments.mark(promise, Standing.STARTED, "Nästan klart"));
        assertThat(read(ANDERS, file, _ -> commitments.find(promise).orElseThrow()).words())
                .isEqualTo("Nästan klart");
        write(ANDERS, file, _ -> commitments.mark(promise, Standing.DONE, "Klart"));
        write(ANDERS, file, _ -> commitments.mark(promise, Standing.DONE, "En gång till"));
        assertThat(read(ANDERS, file, _ -> commitments.find(promise).orElseThrow()).words())
                .as("an end is said once")
                .isEqualTo("Klart");
    }

    @Test
    void closesForReadingOnlyUntilTheLastDay() {
        var file = open(ANDERS, MIA);
        var school = agreed(file, "skola", "Anpassat schema");
        var goal = write(SARA, file, view -> goals.add(view, "Skolan ska funka"));
        var reason = read(SARA, file, view -> closings.reasons(view).getFirst().code());
        LocalDate until =
                write(
                        SARA,
                        file,
                        view ->
                                closings.close(
                                        view,
                                        new Closings.Settled(
                                                reason,
                                                Map.of(goal, Result.PARTLY),
                                                Map.of(school, Standing.CARRIED),
                                                new Closing.Words(
                                                        "Bra", "Tack", "Skolan fortsätter"))));
        assertThat(until).isAfter(CLOCK.today());
        assertThat(read(MIA, file, view -> closings.find(view.id()).orElseThrow().words()).young())
                .isEqualTo("Bra");
        assertThatObject(
                        read(
                                ANDERS,
                                file,
                                view -> commitments.find(school).orElseThrow().standing()))
                .isEqualTo(Standing.CARRIED);
        assertThatThrownBy(() -> agreed(file, "skola", "Mer")).isInstanceOf(CaseClosed.class);
        assertThatThrownBy(() -> as(ANDERS, () -> commitments.mark(school, Standing.DONE, "")))
                .isInstanceOf(CaseClosed.class);
        assertThat(as(ANDERS, () -> tasks.mine()))
                .noneMatch(task -> task.scopeId().equals(file.id()));
        CLOCK.turn(Duration.ofDays(CLOCK.today().until(until, ChronoUnit.DAYS)));
        assertThat(rows(MIA, COMMITMENTS, file.id())).as("the last day").isEqualTo(1);
        CLOCK.turn(Duration.ofDays(1));
        assertThat(rows(MIA, COMMITMENTS, file.id())).as("the day after").isZero();
        assertThat(rows(ANDERS, COMMITMENTS, file.id())).as("one's own").isEqualTo(1);
    }

    @Test
    void sharesAnOlderPlanWithOneWhoCameLaterOnlyWhenItsOwnerSaysSo() {
        var file = open(ANDERS);
        voice(file, 0, "Jag vill klara skolan");
        agreed(file, "skola", "Anpassat schema");
        write(
                SARA,
                file,
                view -> {
                    seats.add(view, assignment(MIA));
                    return view;
                });
        assertThat(rows(MIA, COMMITMENTS, file.id())).isZero();
        assertThatList(read(SARA, file, plans::newReaders)).hasSize(1);
        write(
                SARA,
                file,
                view -> {
                    plans.widen(view);
                    return view;
                });
        assertThat(rows(MIA, COMMITMENTS, file.id())).isEqualTo(1);
        assertThat(rows(MIA, "select 1 from cases.plan where scope_id = ?", file.id()))
                .isEqualTo(1);
    }

    @Test
    void tellsTheOthersOnMinDagButNotWhoeverDidIt() {
        var file = open(ANDERS, MIA);
        var promise = agreed(file, "skola", "Anpassat schema");
        write(ANDERS, file, view -> commitments.done(view, promise, ""));
        assertThat(as(MIA, () -> days.day(true)).news())
                .extracting(each -> each.reference())
                .contains(file.number());
        assertThat(as(ANDERS, () -> days.day(true)).news())
                .filteredOn(each -> file.number().equals(each.reference()))
                .extracting(each -> each.what())
                .doesNotContain("plans.news.commitment-done");
        var few = as(SARA, () -> days.day(false));
        assertThat(
                        few.dueToday().size()
                                + few.onMe().size()
                                + few.onOthers().size()
                                + few.news().size())
                .isLessThanOrEqualTo(12);
    }

    @Test
    void showsOnlyTheDayOfAMeetingWhoseTimeIsNotSettled() {
        var file = open(ANDERS);
        meeting(file);
        var first = Text.text(Occasion.FIRST.key());
        List<HistoryEntry> entries = read(SARA, file, view -> history.full(view, 50));
        assertThat(entries)
                .filteredOn(entry -> entry.title().equals(first))
                .singleElement()
                .satisfies(entry -> assertThat(entry.time()).isNull());
    }

    private UUID meeting(CaseFile file) {
        return write(
                SARA,
                file,
                view ->
                        meetings.plan(
                                view,
                                Occasion.FIRST,
                                new Meetings.Time(CLOCK.today(), null, "Kontoret")));
    }

    private UUID propose(CaseFile file, UUID meeting, String area, String what) {
        return write(
                SARA,
                file,
                view -> commitments.propose(view, meeting, promise(seat(file, area), what)));
    }

    private UUID agreed(CaseFile file, String area, String what) {
        var meeting = meeting(file);
        var promise = propose(file, meeting, area, what);
        adopt(file, meeting);
        return promise;
    }

    private static Commitments.Promise promise(UUID seat, String what) {
        return new Commitments.Promise(seat, what, CLOCK.today().plusDays(7), null);
    }

    private void adopt(CaseFile file, UUID meeting) {
        write(
                SARA,
                file,
                view -> {
                    minutes.adopt(view, meeting);
                    return view;
                });
    }

    private void decide(CaseFile file, UUID meeting, String words) {
        var item = read(SARA, file, _ -> meetings.agenda(meeting)).getLast().id();
        type(file, meeting, new Minutes.Typed(item, 0, words));
    }

    private void type(CaseFile file, UUID meeting, Minutes.Typed... typed) {
        write(
                SARA,
                file,
                view -> {
                    minutes.write(view, meeting, List.of(typed));
                    return view;
                });
    }

    private void came(CaseFile file, UUID meeting, String... participants) {
        write(
                SARA,
                file,
                view -> {
                    meetings.came(view, meeting, Set.of(participants));
                    return view;
                });
    }

    private void invite(CaseFile file, UUID meeting, String area) {
        write(
                SARA,
                file,
                view -> {
                    meetings.invite(view, meeting, area);
                    return view;
                });
    }

    private void voice(CaseFile file, int version, String words) {
        write(
                SARA,
                file,
                view -> {
                    plans.voice(view, version, words);
                    return view;
                });
    }

    private UUID seat(CaseFile file, String area) {
        return read(SARA, file, CaseView::members).stream()
                .filter(seat -> seat.area().equals(area))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
