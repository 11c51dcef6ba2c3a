package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggaunga.cases.domain.Closing;
import se.tryggaunga.cases.domain.Occasion;
import se.tryggaunga.cases.domain.Standing;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.sharing.Reviews;
import se.tryggaunga.tasks.Task;
import se.tryggaunga.tasks.Tasks;

/** What waits on whom in a case that comes to rest, wakes or is closed. */
class RestDbTests extends InACase {

    private static final String REVIEW = "sharing.task.after-withdrawal";
    private static final String FOLLOW_UP = "plans.task.follow-up";
    private static final String KEEP = "plans.task.commitment";

    @Autowired Meetings meetings;
    @Autowired Minutes minutes;
    @Autowired Commitments commitments;
    @Autowired Plans plans;
    @Autowired Closings closings;
    @Autowired Waking waking;
    @Autowired Reviews reviews;
    @Autowired Tasks tasks;

    @Test
    void asksNobodyToFollowUpOrKeepAnythingAfterAWithdrawal() {
        var file = open(ANDERS);
        settled(file);
        assertThat(waits(SARA, file)).contains(FOLLOW_UP);
        assertThat(waits(ANDERS, file)).contains(KEEP);
        withdraw(file);
        assertThat(waits(SARA, file)).containsExactly(REVIEW);
        assertThat(waits(ANDERS, file)).isEmpty();
        assertThat(page(SARA, "/min-dag?alla=1")).contains(file.number() + " · ");
    }

    @Test
    void asksForOneGoingThroughAndIsContentWhenItIsDone() {
        var file = open(ANDERS);
        withdraw(file);
        assertThat(as(SARA, () -> reviews.waitsOnMe(file.id()))).isTrue();
        assertThat(as(ANDERS, () -> reviews.waitsOnMe(file.id()))).isFalse();
        assertThatThrownBy(() -> review(ANDERS, file)).isInstanceOf(NotFound.class);
        review(SARA, file);
        review(SARA, file);
        assertThat(waits(SARA, file)).isEmpty();
    }

    @Test
    void asksNobodyWhenTheYesHasRunOut() {
        var file = open(ANDERS);
        settled(file);
        CLOCK.turn(Duration.ofDays(200));
        assertThat(read(SARA, file, CaseView::status)).isEqualTo(CaseStatus.RESTING);
        assertThat(waits(SARA, file)).doesNotContain(FOLLOW_UP, KEEP);
        assertThat(waits(ANDERS, file)).isEmpty();
    }

    @Test
    void asksAgainWhenTheCaseIsWoken() {
        var file = open(ANDERS, MIA);
        settled(file);
        withdraw(file);
        as(
                SARA,
                () -> {
                    proposals.beginAgain(file.id());
                    return sayYes(file.id(), 1, COVERED);
                });
        wake(file);
        assertThat(waits(ANDERS, file)).containsOnlyOnce(KEEP);
        assertThat(waits(SARA, file)).containsOnlyOnce(FOLLOW_UP);
        assertThat(waits(MIA, file)).containsExactly(Mapping.HAND_IN);
    }

    @Test
    void asksNobodyInAClosedCase() {
        var file = open(ANDERS);
        var promise = settled(file);
        write(SARA, file, view -> closings.close(view, end(view, promise)));
        assertThat(waits(SARA, file)).isEmpty();
        assertThat(waits(ANDERS, file)).isEmpty();
    }

    @Test
    void followsUpWhenAPromiseFallsDueAndNotOnTheDayItWasMade() {
        var file = open(ANDERS);
        settled(file);
        assertThat(read(SARA, file, CaseView::next).path()).endsWith("/plan");
        CLOCK.turn(Duration.ofDays(7));
        assertThat(read(SARA, file, CaseView::next).path()).endsWith("/uppfoljning");
    }

    /** A plan with a promise of the school's, due in a week. */
    private UUID settled(CaseFile file) {
        var time = new Meetings.Time(CLOCK.today(), null, "Kontoret");
        return write(
                SARA,
                file,
                view -> {
                    var meeting = meetings.plan(view, Occasion.FIRST, time);
                    var school =
                            view.members().stream()
                                    .filter(seat -> seat.area().equals("skola"))
                                    .findFirst()
                                    .orElseThrow();
                    var due = CLOCK.today().plusDays(7);
                    var what = new Commitments.Promise(school.id(), "Anpassat schema", due, null);
                    var promise = commitments.propose(view, meeting, what);
                    minutes.adopt(view, meeting);
                    plans.settle(view);
                    return promise;
                });
    }

    private Closings.Settled end(CaseView view, UUID promise) {
        return new Closings.Settled(
                closings.reasons(view).getFirst().code(),
                Map.of(),
                Map.of(promise, Standing.CARRIED),
                new Closing.Words("Bra", "Tack", ""));
    }

    private void withdraw(CaseFile file) {
        as(
                ANDERS,
                () -> {
                    withdrawals.whole(file.id(), "young", CLOCK.today());
                    return true;
                });
    }

    private void review(String who, CaseFile file) {
        as(
                who,
                () -> {
                    reviews.done(file.id());
                    return true;
                });
    }

    private void wake(CaseFile file) {
        write(
                SARA,
                file,
                view -> {
                    waking.wake(view);
                    return true;
                });
    }

    private List<String> waits(String who, CaseFile file) {
        return as(who, () -> tasks.mine()).stream()
                .filter(task -> task.scopeId().equals(file.id()))
                .map(Task::verb)
                .toList();
    }
}
