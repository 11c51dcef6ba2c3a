package se.tryggaunga.cases;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.tryggaunga.cases.domain.Occasion;
import se.tryggaunga.cases.store.MeetingStore;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.organisation.ProgrammeArea;
import se.tryggaunga.organisation.Programmes;
import se.tryggaunga.shell.Text;

/**
 * Who may hear what is said at a meeting: the family, the host, and the parties whose ground covers
 * the plan. Membership of the case is not enough.
 */
@Component
public class Attending {

    static final String YOUNG = "young";
    static final String GUARDIANS = "guardians";

    private final MeetingStore store;
    private final Covered covered;
    private final Organisation organisation;
    private final Programmes programmes;
    private final PlanDesk desk;

    Attending(
            MeetingStore store,
            Covered covered,
            Organisation organisation,
            Programmes programmes,
            PlanDesk desk) {
        this.store = store;
        this.covered = covered;
        this.organisation = organisation;
        this.programmes = programmes;
        this.desk = desk;
    }

    /** A party of the programme that cannot be asked today. */
    public record Outside(String area, String areaName) {}

    void inviteAll(CaseView view, UUID meeting, Occasion occasion) {
        var states = store.attendance(meeting);
        all(view, meeting).stream()
                .filter(Attendee::allowed)
                .filter(attendee -> occasion.withTheFamily() || !attendee.ofTheFamily())
                .filter(attendee -> !states.containsKey(attendee.participant()))
                .forEach(attendee ->
                        store.attends(
                                desk.frame(view), meeting, attendee.participant(), "invited"));
    }

    /**
     * @param anew also where it is as it was: somebody has come back, and that is the latest word
     */
    void came(CaseView view, UUID meeting, Set<String> inRoom, Set<String> onLine, boolean anew) {
        var stamp = desk.frame(view);
        var all = all(view, meeting);
        refuse(all, inRoom);
        refuse(all, onLine);
        for (var attendee : all) {
            var state =
                    inRoom.contains(attendee.participant())
                            ? "came"
                            : onLine.contains(attendee.participant()) ? "line" : "absent";
            if (attendee.allowed() && (anew || !attendee.state().equals(state))) {
                store.attends(stamp, meeting, attendee.participant(), state);
            }
        }
        desk.log().changed(view.id(), "attendance", meeting);
    }

    /** Those who came; before anybody has said who did, those who may come. */
    static Set<String> here(Collection<Attendee> all) {
        boolean noted = all.stream().anyMatch(Attendee::came);
        return all.stream()
                .filter(each -> noted ? each.came() : each.allowed())
                .map(Attendee::participant)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @throws NoGroundToAttend when one of those named may not hear the plan
     */
    static void refuse(Collection<Attendee> all, Set<String> named) {
        for (var attendee : all) {
            if (!attendee.allowed() && named.contains(attendee.participant())) {
                throw new NoGroundToAttend(attendee.who(), attendee.party());
            }
        }
    }

    void requireGround(CaseView view, String area) {
        if (!mayHear(view, area, covered.byPlan(view.id()))) {
            var name = organisation.areaName(area);
            throw new NoGroundToAttend(name, name);
        }
    }

    List<Attendee> all(CaseView view, UUID meeting) {
        var states = store.attendance(meeting);
        var areas = covered.byPlan(view.id());
        return Stream.concat(
                        Stream.of(YOUNG, GUARDIANS).map(who -> family(who, states)),
                        view.members().stream().map(seat -> of(view, seat, areas, states)))
                .toList();
    }

    List<Outside> outside(CaseView view) {
        var areas = covered.byPlan(view.id());
        return programmes.areas(view.file().programme()).stream()
                .map(ProgrammeArea::areaId)
                .filter(area -> !mayHear(view, area, areas))
                .map(area -> new Outside(area, organisation.areaName(area)))
                .toList();
    }

    private static Attendee family(String who, Map<String, String> states) {
        return new Attendee(
                who,
                Text.text("plans.attendee." + who),
                "",
                Text.text("plans.attendee.family"),
                true,
                states.getOrDefault(who, ""));
    }

    private static Attendee of(
            CaseView view, Seat seat, Set<String> areas, Map<String, String> states) {
        var id = seat.id().toString();
        boolean allowed = mayHear(view, seat.area(), areas);
        return new Attendee(
                id,
                Text.text("plans.attendee.seat", seat.name(), seat.title()),
                seat.areaName(),
                ground(view, seat, allowed),
                allowed,
                states.getOrDefault(id, ""));
    }

    private static String ground(CaseView view, Seat seat, boolean allowed) {
        if (!allowed) {
            return Text.text("plans.meeting.block", seat.name(), seat.areaName());
        }
        if (seat.area().equals(view.file().hostArea())) {
            return Text.text("plans.attendee.host");
        }
        return view.consentUntil() == null
                ? Text.text("plans.attendee.consent")
                : Text.text("plans.attendee.consent-until", view.consentUntil());
    }

    private static boolean mayHear(CaseView view, String area, Set<String> areas) {
        return area.equals(view.file().hostArea()) || areas.contains(area);
    }
}
