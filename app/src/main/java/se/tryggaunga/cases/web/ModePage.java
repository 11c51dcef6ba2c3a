package se.tryggaunga.cases.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.cases.Attendee;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.Seat;
import se.tryggaunga.cases.domain.AgendaItem;
import se.tryggaunga.cases.domain.Meeting;
import se.tryggaunga.cases.domain.Occasion;
import se.tryggaunga.shell.Option;

/**
 * One step of a meeting, as everybody in the room sees it.
 *
 * @param before what was promised earlier, where it is gone through
 * @param made what has been promised at this meeting
 * @param seats who can promise something
 * @param slips whose promises can be given on paper, once the minutes are adopted
 */
public record ModePage(
        CaseView file,
        Meeting meeting,
        List<ModeStep> steps,
        ModeStep step,
        List<Attendee> attendees,
        List<PromiseRow> before,
        List<PromiseRow> made,
        List<Option> seats,
        boolean mayAdopt,
        boolean mayPrint,
        List<Seat> slips) {

    public ModePage {
        steps = List.copyOf(steps);
        attendees = List.copyOf(attendees);
        before = List.copyOf(before);
        made = List.copyOf(made);
        seats = List.copyOf(seats);
        slips = List.copyOf(slips);
    }

    public String path() {
        return file.path("/moten/" + meeting.id() + "/lage");
    }

    public @Nullable AgendaItem item() {
        return step.item();
    }

    /** The working group's, where nobody has said yet who is there. */
    public boolean shut() {
        return ofTheGroup() && step.isCame();
    }

    public boolean ofTheGroup() {
        return meeting.occasion() == Occasion.WORKING_GROUP;
    }

    /** The working group's list of the day. */
    public String day() {
        return WorkingGroupController.PATH + "/" + meeting.heldOn();
    }

    /** Which step it is, of them all. */
    public int at() {
        return steps.indexOf(step) + 1;
    }

    public @Nullable ModeStep previous() {
        int at = steps.indexOf(step);
        return at > 0 ? steps.get(at - 1) : null;
    }

    public @Nullable ModeStep next() {
        int at = steps.indexOf(step);
        return at + 1 < steps.size() ? steps.get(at + 1) : null;
    }

    /** Those in the case who may not hear the plan: they are not in the room. */
    public List<Attendee> barred() {
        return attendees.stream().filter(each -> !each.allowed()).toList();
    }

    public List<Attendee> allowed() {
        return attendees.stream().filter(Attendee::allowed).toList();
    }
}
