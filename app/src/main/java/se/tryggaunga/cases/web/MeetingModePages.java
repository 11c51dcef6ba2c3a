package se.tryggaunga.cases.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.Meetings;
import se.tryggaunga.cases.Minutes;
import se.tryggaunga.cases.Rooms;
import se.tryggaunga.cases.domain.AgendaItem;
import se.tryggaunga.cases.domain.Meeting;
import se.tryggaunga.cases.domain.Occasion;
import se.tryggaunga.shell.Form;

/** What a meeting's steps show: nothing but this meeting. */
@Component
class MeetingModePages {

    private final Meetings meetings;
    private final Minutes minutes;
    private final Rooms rooms;
    private final PromiseRows promises;
    private final MeetingPages shown;

    MeetingModePages(
            Meetings meetings,
            Minutes minutes,
            Rooms rooms,
            PromiseRows promises,
            MeetingPages shown) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.rooms = rooms;
        this.promises = promises;
        this.shown = shown;
    }

    /**
     * Once the minutes are adopted there is only the end. The working group says outside who is
     * there, and before that there is nothing but the way to the door.
     */
    List<ModeStep> steps(Meeting meeting) {
        var steps = new ArrayList<ModeStep>();
        boolean group = meeting.occasion() == Occasion.WORKING_GROUP;
        if (group && meeting.pending() && !meetings.opened(meeting.id())) {
            return List.of(ModeStep.came());
        }
        if (meeting.pending()) {
            if (!group) {
                steps.add(ModeStep.came());
            }
            meetings.agenda(meeting.id()).forEach(item -> steps.add(ModeStep.of(item)));
        }
        steps.add(ModeStep.end(!meeting.pending()));
        return steps;
    }

    /** The step of that key; another than there is leads to the first. */
    ModeStep step(Meeting meeting, String key) {
        var steps = steps(meeting);
        return steps.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElse(steps.getFirst());
    }

    Form prefill(CaseView view, UUID id, String key) {
        var step = step(meetings.meeting(view, id), key);
        var item = step.item();
        if (item != null) {
            var present = item.present();
            var inRoom = present == null ? rooms.everybody(view, id) : present;
            return DecisionFields.with(Form.empty(), item)
                    .with("inne", inRoom.toArray(String[]::new));
        }
        return step.isCame()
                ? Form.empty().with("kom", rooms.everybody(view, id).toArray(String[]::new))
                : Form.empty();
    }

    void fill(CaseView view, UUID id, String key, Model model) {
        var meeting = meetings.meeting(view, id);
        var step = step(meeting, key);
        var page =
                new ModePage(
                        view,
                        meeting,
                        steps(meeting),
                        step,
                        meetings.attendees(view, id),
                        step.item() == null ? List.of() : before(view, id, step.item()),
                        promises.of(view, each -> id.equals(each.meeting())),
                        PromiseFields.seats(view, promises.pens(view)),
                        minutes.mayAdopt(view, meeting),
                        meeting.adopted() && shown.mayPrint(view),
                        meeting.adopted() ? promises.promising(view) : List.of());
        model.addAttribute("page", page);
        model.addAttribute("seen", shown.seen(view, meeting));
    }

    /** Where it is asked how it went; at the first point when something was promised since. */
    private List<PromiseRow> before(CaseView view, UUID id, AgendaItem item) {
        var agenda = meetings.agenda(id);
        boolean asked = agenda.stream().anyMatch(AgendaItem::lastTime);
        return item.lastTime() || !asked && item.position() == 1
                ? promises.of(view, each -> !each.proposal() && !id.equals(each.meeting()))
                : List.of();
    }
}
