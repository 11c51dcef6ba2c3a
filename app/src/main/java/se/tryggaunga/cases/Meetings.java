package se.tryggaunga.cases;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.cases.domain.AgendaItem;
import se.tryggaunga.cases.domain.Meeting;
import se.tryggaunga.cases.domain.Occasion;
import se.tryggaunga.cases.store.MeetingStore;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.tasks.Tasks;

/** Plans meetings and says who may come to them. Sv: möten. */
@Service
@Transactional
public class Meetings {

    private static final String HOLD = "plans.task.hold-meeting";
    private static final String HOLD_GROUP = "plans.task.hold-group";

    private final MeetingStore store;
    private final Agendas agendas;
    private final Attending attending;
    private final PlanDesk desk;
    private final Tasks tasks;

    Meetings(MeetingStore store, Agendas agendas, Attending attending, PlanDesk desk, Tasks tasks) {
        this.store = store;
        this.agendas = agendas;
        this.attending = attending;
        this.desk = desk;
        this.tasks = tasks;
    }

    /** When and where. */
    public record Time(LocalDate day, @Nullable LocalTime at, String place) {}

    /** Plans a meeting with its template's agenda, and asks everybody who has a ground to come. */
    public UUID plan(CaseView view, Occasion occasion, Time time) {
        PlanDesk.requireCoordinator(view);
        var id = UUID.randomUUID();
        var meeting =
                new Meeting(id, 1, occasion, time.day(), time.at(), time.place(), false, null);
        store.write(desk.frame(view), meeting);
        agendas.write(view, meeting);
        attending.inviteAll(view, id, occasion);
        tasks.done(view.id(), PlanSteps.PLAN_MEETING);
        askToHold(view, meeting);
        desk.tell(view, "meeting", id, "/moten/" + id);
        return id;
    }

    /** The meetings that were planned when the case came to rest. */
    void askAgain(CaseView view) {
        for (var meeting : store.all(view.id(), desk.day())) {
            if (meeting.pending()) {
                noMoreToHold(tasks, meeting.id());
                askToHold(view, meeting);
            }
        }
    }

    /** The working group's are all held on one page. */
    private void askToHold(CaseView view, Meeting meeting) {
        boolean group = meeting.occasion() == Occasion.WORKING_GROUP;
        tasks.ask(
                desk.acting().hat().assignment(),
                view.id(),
                meeting.id(),
                group ? HOLD_GROUP : HOLD,
                view.number(),
                group ? "/arbetsgrupp/" + meeting.heldOn() : view.path("/moten/" + meeting.id()),
                meeting.heldOn());
    }

    /** Another time or place, or not at all. */
    public void move(CaseView view, UUID id, int version, Time time, boolean cancelled) {
        PlanDesk.requireCoordinator(view);
        var before = meeting(view, id);
        if (before.version() != version || before.adopted()) {
            throw new NotYet("plans.conflict.again");
        }
        var after =
                new Meeting(
                        id,
                        version + 1,
                        before.occasion(),
                        time.day(),
                        time.at(),
                        time.place(),
                        cancelled,
                        null);
        try {
            store.write(desk.frame(view), after);
        } catch (DuplicateKeyException e) {
            throw new NotYet("plans.conflict.again");
        }
        noMoreToHold(tasks, id);
        if (!cancelled) {
            askToHold(view, after);
        }
        desk.tell(view, cancelled ? "meeting-cancelled" : "meeting-moved", id, "/moten/" + id);
    }

    /** It has been held, or will not be, or another day. */
    static void noMoreToHold(Tasks tasks, UUID meeting) {
        tasks.done(meeting, HOLD);
        tasks.done(meeting, HOLD_GROUP);
    }

    /** Something more to talk about. */
    public void addItem(CaseView view, UUID id, String words) {
        PlanDesk.requireCoordinator(view);
        agendas.add(view, meeting(view, id), words);
    }

    /**
     * Not to be talked about after all.
     *
     * @throws NotYet for a point of the template, or one under which something is written
     */
    public void dropItem(CaseView view, UUID id, UUID item) {
        PlanDesk.requireCoordinator(view);
        agendas.drop(view, meeting(view, id), item);
    }

    /**
     * Asks one more to come.
     *
     * @throws NoGroundToAttend when the consent does not let the party hear the plan
     */
    public void invite(CaseView view, UUID id, String area) {
        PlanDesk.requireCoordinator(view);
        var meeting = meeting(view, id);
        attending.requireGround(view, area);
        attending.inviteAll(view, id, meeting.occasion());
    }

    /** Who came; whoever is not named did not. */
    public void came(CaseView view, UUID id, Set<String> participants) {
        PlanDesk.requireCoordinator(view);
        var line =
                attendees(view, id).stream()
                        .filter(Attendee::onLine)
                        .map(Attendee::participant)
                        .filter(participants::contains)
                        .collect(Collectors.toUnmodifiableSet());
        var inRoom =
                participants.stream()
                        .filter(each -> !line.contains(each))
                        .collect(Collectors.toUnmodifiableSet());
        attending.came(view, id, inRoom, line, false);
    }

    /** Who is in the room and who is on the line right now; whoever is not named is not there. */
    public void attend(CaseView view, UUID id, Set<String> inRoom, Set<String> onLine) {
        PlanDesk.requireCoordinator(view);
        meeting(view, id);
        attending.came(view, id, inRoom, onLine, true);
    }

    /** Next one first among those to come; then the past, latest first. */
    public List<Meeting> all(CaseView view) {
        return store.all(view.id(), desk.day());
    }

    public Meeting meeting(CaseView view, UUID id) {
        return store.find(view.id(), id)
                .orElseThrow(() -> {
                    desk.log().denied(view.id(), "meeting");
                    return new NotFound();
                });
    }

    /**
     * Still to be held, or held and not adopted.
     *
     * @throws NotYet when there is nothing more to write at it
     */
    public Meeting pending(CaseView view, UUID id) {
        var meeting = meeting(view, id);
        if (!meeting.pending()) {
            throw new NotYet("plans.mode.over");
        }
        return meeting;
    }

    /**
     * One whose minutes the reader may read.
     *
     * @throws NotYet also for one who has no ground to read them
     */
    public Meeting adopted(CaseView view, UUID id) {
        var meeting = meeting(view, id);
        if (!meeting.adopted()) {
            throw new NotYet("plans.minutes.not-yet");
        }
        return meeting;
    }

    public List<AgendaItem> agenda(UUID meeting) {
        return agendas.of(meeting);
    }

    /** State by participant, as {@link Attending} names them. */
    public Map<String, String> attendance(UUID meeting) {
        return store.attendance(meeting);
    }

    /** Whether somebody has said who is there. */
    public boolean opened(UUID meeting) {
        return attendance(meeting).values().stream().anyMatch(each -> !each.equals("invited"));
    }

    /** Everybody in the case, with the ground on which they may come, or why they may not. */
    public List<Attendee> attendees(CaseView view, UUID meeting) {
        return attending.all(view, meeting);
    }

    /** Parties of the programme without a ground: what the page says about them. */
    public List<Attending.Outside> outside(CaseView view) {
        return attending.outside(view);
    }
}
