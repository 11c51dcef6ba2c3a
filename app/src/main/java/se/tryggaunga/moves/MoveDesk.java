package se.tryggaunga.moves;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Hat;
import se.tryggaunga.audit.Log;
import se.tryggaunga.moves.store.PostStore;
import se.tryggaunga.shared.Today;
import se.tryggaunga.tasks.Tasks;

/** What both sides of a move have at hand: who acts, the day, the log, tasks and the post. */
@Component
record MoveDesk(Acting acting, Today today, Log log, Tasks tasks, PostStore post) {

    Hat hat() {
        return acting.hat();
    }

    LocalDate day() {
        return today.day();
    }

    /** Name and function, as it is kept. */
    String signature() {
        return hat().name() + ", " + hat().titleSv();
    }

    void send(UUID scope, String to, String what, UUID move, String open) {
        post.send(scope, new Message(UUID.randomUUID(), to, what, move, open, null));
    }
}
