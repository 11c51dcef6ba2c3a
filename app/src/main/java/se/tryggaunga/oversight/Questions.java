package se.tryggaunga.oversight;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.oversight.store.ReviewStore;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shell.Audience;

/**
 * A neutral question to whoever made an access, with a last day, and the answer in that person's
 * own words. The question is a scope of its own: nobody but the two sees it.
 */
@Service
@Transactional
public class Questions {

    static final String TASK = "oversight.task.answer";
    static final String REMINDER = "oversight.task.remind";

    private static final int LEDGER_YEARS = 2;

    private final ReviewStore store;
    private final LogReviews reviews;
    private final Desk desk;

    Questions(ReviewStore store, LogReviews reviews, Desk desk) {
        this.store = store;
        this.reviews = reviews;
        this.desk = desk;
    }

    /** Asks, again if need be: the clock begins anew. */
    public Item ask(UUID id, String words) {
        var item = reviews.item(id);
        var day = desk.today().day();
        var due = day.plusDays(store.answerDays(day));
        if (!store.move(id, List.of("new", "answered"), State.ASKED, due)) {
            throw new AlreadyDecided();
        }
        if (store.marks(id).stream().noneMatch(mark -> mark.kind().equals("asked"))) {
            desk.openTo(id, item.assignment(), day.plusYears(LEDGER_YEARS));
        }
        store.say(id, State.ASKED, words, desk.acting().hat().name(), desk.today().now());
        desk.log().changed(id, "log review asked", id);
        desk.tasks()
                .ask(
                        item.assignment(),
                        id,
                        id,
                        TASK,
                        due.toString(),
                        "/granskning/fraga/" + id,
                        due);
        return item;
    }

    /** For whoever was asked. */
    public Asked open(UUID id) {
        var asked = asked(id);
        desk.log().read(id, "log review question");
        return asked;
    }

    public void answer(UUID id, String words) {
        asked(id);
        if (!store.move(id, List.of("asked"), State.ANSWERED, null)) {
            throw new AlreadyDecided();
        }
        store.say(id, State.ANSWERED, words, desk.acting().hat().name(), desk.today().now());
        desk.tasks().done(id, TASK);
        desk.tasks().done(id, REMINDER);
        desk.log().changed(id, "log review answered", id);
    }

    private Asked asked(UUID id) {
        var mine = desk.acting().hat().assignment();
        var item =
                store.item(id)
                        .filter(found -> found.assignment().equals(mine))
                        .orElseThrow(NotFound::new);
        return new Asked(item, store.marks(id), desk.audience(item));
    }

    public record Asked(Item item, List<Mark> marks, Audience audience) {}
}
