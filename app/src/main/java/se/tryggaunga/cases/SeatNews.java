package se.tryggaunga.cases;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggaunga.tasks.News;
import se.tryggaunga.tasks.Tasks;

/** That a seat is taken or has ended, told to the one who has it now and the one who had it. */
@Component
class SeatNews {

    private static final String ENDED = "cases.task.seat-ended";

    private final Tasks tasks;
    private final News news;

    SeatNews(Tasks tasks, News news) {
        this.tasks = tasks;
        this.news = news;
    }

    /** To everybody in the case, and so to whoever has just come in. */
    void taken(CaseView view) {
        news.tell(view.id(), "cases.news.seat-added", view.number(), view.path("/deltagare"));
    }

    /** News of the case reaches its holder no more, so it waits there until it is read. */
    void ended(CaseView view, Seat seat) {
        var holder = seat.assignment();
        if (holder != null) {
            tasks.ask(holder, view.id(), seat.id(), ENDED, view.number(), view.path(""), null);
        }
    }

    void read(UUID scope) {
        tasks.doneIn(scope, ENDED);
    }
}
