package se.tryggaunga.cases.workinggroup;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.cases.Attendee;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.Meetings;
import se.tryggaunga.cases.NotYet;
import se.tryggaunga.cases.Seat;
import se.tryggaunga.cases.domain.Meeting;
import se.tryggaunga.cases.domain.Occasion;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shell.Text;

/**
 * Between two cases: whoever may not hear the next one leaves before it is opened. What is noted
 * here opens nothing by itself; who reads is in the ledger.
 */
@Service
@Transactional
public class Doors {

    private final Meetings meetings;
    private final Organisation organisation;

    Doors(Meetings meetings, Organisation organisation) {
        this.meetings = meetings;
        this.organisation = organisation;
    }

    /**
     * @param room who was there when the last case was opened
     */
    public Door of(CaseView view, UUID id, Collection<InRoom> room) {
        var meeting = meeting(view, id);
        var all = meetings.attendees(view, id);
        var may =
                all.stream()
                        .filter(Attendee::allowed)
                        .sorted(Comparator.comparing(Attendee::ofTheFamily))
                        .toList();
        var persons = persons(view, all);
        var there = new HashMap<String, InRoom>();
        room.forEach(each -> there.put(each.person(), each));
        var now = new HashMap<String, Where>();
        may.forEach(each ->
                now.put(each.participant(), where(there.get(persons.get(each.participant())))));
        var mine = view.mine();
        if (mine != null) {
            now.replace(mine.id().toString(), Where.AWAY, Where.ROOM); // whoever asks is there
        }
        return new Door(
                view,
                meeting,
                may,
                now,
                leaving(room, all, persons),
                all.stream().filter(attendee -> !attendee.allowed()).toList());
    }

    /**
     * Notes who is there, and opens.
     *
     * @param left whether it has been said that those who must leave have left
     * @throws NotYet when they have not, or when nobody is there
     */
    public void open(
            CaseView view,
            UUID id,
            Map<String, Where> where,
            boolean left,
            Collection<InRoom> room) {
        var door = of(view, id, room);
        if (!door.leaving().isEmpty() && !left) {
            throw new NotYet("plans.group.err.leaving");
        }
        var inRoom = in(where, Where.ROOM);
        var onLine = in(where, Where.LINE);
        if (inRoom.isEmpty() && onLine.isEmpty()) {
            throw new NotYet("plans.error.came");
        }
        meetings.attend(view, id, inRoom, onLine);
    }

    private Meeting meeting(CaseView view, UUID id) {
        var meeting = meetings.pending(view, id);
        if (meeting.occasion() != Occasion.WORKING_GROUP) {
            throw new NotFound();
        }
        return meeting;
    }

    private List<Door.Leaver> leaving(
            Collection<InRoom> room, Collection<Attendee> all, Map<String, String> persons) {
        var byPerson = new HashMap<String, Attendee>();
        all.forEach(each -> byPerson.put(persons.get(each.participant()), each));
        return room.stream()
                .filter(each -> !stays(each, byPerson))
                .map(each -> leaver(each, byPerson.containsKey(each.person())))
                .toList();
    }

    /** The family of this very case stays, of any other it leaves. */
    private static boolean stays(InRoom one, Map<String, Attendee> byPerson) {
        var here = byPerson.get(one.person());
        return here != null && here.allowed();
    }

    private Door.Leaver leaver(InRoom one, boolean inCase) {
        var party = one.seat() == null ? "" : organisation.areaName(one.party());
        var why =
                one.seat() == null
                        ? Text.text("plans.group.leaves.family", one.number())
                        : Text.text("plans.group.leaves." + (inCase ? "no-ground" : "not-in"));
        return new Door.Leaver(one.who(), party, why);
    }

    private static Where where(@Nullable InRoom there) {
        return there == null ? Where.AWAY : there.onLine() ? Where.LINE : Where.ROOM;
    }

    private static Set<String> in(Map<String, Where> where, Where place) {
        return where.entrySet().stream()
                .filter(each -> each.getValue() == place)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** By participant, who it is in every case; the family is of this case alone. */
    private static Map<String, String> persons(CaseView view, Collection<Attendee> all) {
        var persons = new HashMap<String, String>();
        all.forEach(
                each -> persons.put(each.participant(), view.number() + " " + each.participant()));
        view.members().forEach(seat -> persons.put(seat.id().toString(), person(seat)));
        return persons;
    }

    private static String person(Seat seat) {
        return seat.assignment() == null
                ? seat.area() + " " + seat.name()
                : seat.assignment().toString();
    }
}
