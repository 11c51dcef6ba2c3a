package se.tryggaunga.moves;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.moves.store.MoveStore;
import se.tryggaunga.moves.store.PostStore;

/** The sending side of the post, each thing in a transaction of its own. For the job. */
@Component
@Transactional
class Post {

    private final PostStore store;
    private final MoveStore moves;
    private final MoveDesk desk;

    Post(PostStore store, MoveStore moves, MoveDesk desk) {
        this.store = store;
        this.moves = moves;
        this.desk = desk;
    }

    List<Message> waiting() {
        return store.waiting();
    }

    void carried(Message message) {
        var scope = store.carried(message.id());
        desk.log().shared(scope, "move-carried-" + message.what(), message.move());
    }

    /** Ends what rests on nothing any more, and says so to those who were offered it. */
    void stopBaseless() {
        moves.baseless().forEach(this::stop);
    }

    private void stop(UUID scope) {
        moves.stop(scope, "ground")
                .ifPresent(stopped -> {
                    if (stopped.offered()) {
                        desk.send(scope, stopped.to(), "gone", stopped.move(), "stopped");
                    }
                    desk.log().changed(scope, "move-stopped", stopped.move());
                });
    }
}
