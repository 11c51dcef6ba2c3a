package se.tryggaunga.cases;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.cases.store.MeetingTimeStore;
import se.tryggaunga.concerns.Nameless;
import se.tryggaunga.shared.NotFound;

/**
 * When the hat's meetings are, for a calendar outside of the product. Only those that the hat has a
 * ground to attend, and where nothing of others' may leave the screen (D27) only the own area's.
 */
@Service
@Transactional
public class MeetingTimes {

    /** A calendar that was offline for a holiday still learns what was cancelled. */
    private static final int DAYS_BACK = 30;

    private final MeetingTimeStore store;
    private final Nameless nameless;
    private final PlanDesk desk;

    MeetingTimes(MeetingTimeStore store, Nameless nameless, PlanDesk desk) {
        this.store = store;
        this.nameless = nameless;
        this.desk = desk;
    }

    /** The last month's and all that are to come, cancelled ones too: a calendar must be told. */
    public List<MeetingTime> mine() {
        desk.log().listed("calendar");
        return store.since(desk.day().minusDays(DAYS_BACK)).stream().map(this::nameless).toList();
    }

    /** Whether a meeting of the case is for this hat's calendar. */
    public boolean mayTake(CaseView view, UUID meeting) {
        return store.find(view.id(), meeting).isPresent();
    }

    /**
     * One of them leaves the screen, and the log says so.
     *
     * @throws NotFound if it is not for this hat's calendar
     */
    public MeetingTime take(CaseView view, UUID meeting) {
        return leaves(view, meeting, "meeting-calendar");
    }

    /**
     * The same on paper, for those who are asked to come.
     *
     * @throws NotFound if nobody may be asked by this hat
     */
    public MeetingTime invitation(CaseView view, UUID meeting) {
        return leaves(view, meeting, "meeting-invitation");
    }

    private MeetingTime leaves(CaseView view, UUID meeting, String as) {
        var time =
                store.find(view.id(), meeting)
                        .orElseThrow(() -> {
                            desk.log().denied(view.id(), as);
                            return new NotFound();
                        });
        desk.log().printed(view.id(), as);
        return nameless(time);
    }

    /** A place that may say whose home it is stays in the product. */
    private MeetingTime nameless(MeetingTime time) {
        return nameless.namesSomebody(time.place()) ? time.nowhere() : time;
    }
}
