package se.tryggaunga.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Audiences;
import se.tryggaunga.audit.Log;
import se.tryggaunga.oversight.store.ReviewStore;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Audience;
import se.tryggaunga.tasks.Tasks;

/**
 * The reviewer's work: one access at a time, and a decision on each. Looking through the log is
 * logged too. Sv: loggranskning.
 */
@Service
@Transactional
public class LogReviews {

    public static final String RIGHT = "review";
    static final String TASK = "oversight.task.review";

    private static final List<String> OPEN = List.of("new", "answered");
    private static final List<String> UNDECIDED = List.of("new", "asked", "answered");

    private final ReviewStore store;
    private final Acting acting;
    private final Audiences audiences;
    private final Tasks tasks;
    private final Log log;
    private final Today today;

    LogReviews(
            ReviewStore store,
            Acting acting,
            Audiences audiences,
            Tasks tasks,
            Log log,
            Today today) {
        this.store = store;
        this.acting = acting;
        this.audiences = audiences;
        this.tasks = tasks;
        this.log = log;
        this.today = today;
    }

    /** Every sample that the reviewer has, latest month first. */
    public List<Draw> draws() {
        acting.require(RIGHT);
        log.listed("log reviews");
        return store.draws();
    }

    /** The day on which the next samples are drawn. */
    public LocalDate nextDraw() {
        return today.day().withDayOfMonth(1).plusMonths(1);
    }

    /** What waits first in a sample. */
    public Optional<Item> first(UUID draw) {
        acting.require(RIGHT);
        return store.items(draw).stream().filter(item -> item.state().open()).findFirst();
    }

    public Opened open(UUID id) {
        var item = item(id);
        log.read(id, "log review");
        return new Opened(item, store.marks(id), next(item), audience(item.draw()));
    }

    /** What waits in the sample after this one, or else before it. */
    public Optional<Item> next(Item item) {
        var open =
                store.items(item.draw()).stream()
                        .filter(other -> other.state().open() && !other.id().equals(item.id()))
                        .toList();
        return open.stream()
                .filter(other -> other.nr() > item.nr())
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    public Item approve(UUID id, String words) {
        return decide(id, State.APPROVED, words);
    }

    /** Ought not to have been made; what was wrong goes into the minutes. */
    public Item deviate(UUID id, String words) {
        return decide(id, State.DEVIATION, words);
    }

    public Minutes minutes(UUID draw) {
        acting.require(RIGHT);
        var found =
                store.draws().stream()
                        .filter(each -> each.id().equals(draw))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        log.read(draw, "log review minutes");
        var deviations =
                store.items(draw).stream()
                        .filter(item -> item.state() == State.DEVIATION)
                        .map(item -> new Minutes.Deviation(item, store.marks(item.id())))
                        .toList();
        return new Minutes(found, store.items(draw), deviations, audience(draw));
    }

    public void printed(UUID draw) {
        acting.require(RIGHT);
        log.printed(draw, "log review minutes");
    }

    Item item(UUID id) {
        acting.require(RIGHT);
        return store.item(id).orElseThrow(NotFound::new);
    }

    private Item decide(UUID id, State decision, String words) {
        var item = item(id);
        if (!store.move(id, UNDECIDED, decision, null)) {
            throw new AlreadyDecided();
        }
        store.say(id, decision, words, acting.hat().name(), today.now());
        log.changed(id, "log review " + decision.code(), id);
        tasks.done(id, Questions.TASK);
        tasks.done(id, Questions.REMINDER);
        if (store.items(item.draw()).stream()
                .noneMatch(each -> OPEN.contains(each.state().code()))) {
            tasks.done(item.draw(), TASK);
        }
        return item;
    }

    private Audience audience(UUID draw) {
        return audiences.of(draw, store.area(draw), "frame", List.of());
    }

    /** One access on the screen, with what was said and where "next" leads. */
    public record Opened(Item item, List<Mark> marks, Optional<Item> next, Audience audience) {}
}
