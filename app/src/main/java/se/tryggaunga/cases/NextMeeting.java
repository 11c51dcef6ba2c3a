package se.tryggaunga.cases;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.cases.store.MeetingStore;
import se.tryggaunga.tasks.Ahead;

/** The meeting that lies next in any of the hat's cases, for Min dag. */
@Component
class NextMeeting implements Ahead {

    private final MeetingStore store;
    private final PlanDesk desk;

    NextMeeting(MeetingStore store, PlanDesk desk) {
        this.store = store;
        this.desk = desk;
    }

    @Override
    @Transactional
    public Optional<Upcoming> next() {
        return store.ahead(desk.day());
    }
}
