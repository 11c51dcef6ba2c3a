package se.tryggaunga.cases.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.tryggaunga.access.Acting;
import se.tryggaunga.cases.Attendee;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.MeetingTimes;
import se.tryggaunga.cases.Meetings;
import se.tryggaunga.cases.Minutes;
import se.tryggaunga.cases.domain.AgendaItem;
import se.tryggaunga.cases.domain.Meeting;
import se.tryggaunga.shell.Audience;
import se.tryggaunga.shell.Form;

/** What a meeting's page shows. */
@Component
class MeetingPages {

    private final Meetings meetings;
    private final Minutes minutes;
    private final PromiseRows promises;
    private final PlanPaper paper;
    private final MeetingTimes times;
    private final LedgerPage ledger;
    private final Acting acting;

    MeetingPages(
            Meetings meetings,
            Minutes minutes,
            PromiseRows promises,
            PlanPaper paper,
            MeetingTimes times,
            LedgerPage ledger,
            Acting acting) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.promises = promises;
        this.paper = paper;
        this.times = times;
        this.ledger = ledger;
        this.acting = acting;
    }

    Form prefill(CaseView view, UUID id) {
        var form = Form.empty();
        meetings.meeting(view, id);
        meetings.agenda(id).forEach(item -> DecisionFields.with(form, item));
        var came =
                meetings.attendees(view, id).stream()
                        .filter(Attendee::came)
                        .map(Attendee::participant)
                        .toArray(String[]::new);
        return came.length == 0 ? form : form.with("kom", came);
    }

    void fill(CaseView view, UUID id, Model model) {
        var meeting = meetings.meeting(view, id);
        model.addAttribute("meeting", meeting);
        var agenda = meetings.agenda(id);
        model.addAttribute("agenda", agenda);
        model.addAttribute("decisions", decisions(view, meeting, agenda));
        model.addAttribute("attendees", meetings.attendees(view, id));
        model.addAttribute("outside", meetings.outside(view));
        model.addAttribute("mayAdopt", minutes.mayAdopt(view, meeting));
        model.addAttribute("today", promises.today());
        model.addAttribute("made", promises.of(view, each -> id.equals(each.meeting())));
        model.addAttribute(
                "before",
                promises.of(view, each -> !each.proposal() && !id.equals(each.meeting())));
        model.addAttribute("seen", seen(view, meeting));
        model.addAttribute("forCalendar", times.mayTake(view, id));
        model.addAttribute("mayPrint", meeting.adopted() && mayPrint(view));
        model.addAttribute("slips", meeting.adopted() ? promises.promising(view) : List.of());
    }

    /** Each point, with what stands beside its decision once that is anybody else's to read. */
    private List<DecisionRow> decisions(CaseView view, Meeting meeting, List<AgendaItem> agenda) {
        var beside = Beside.All.in(ledger, view);
        var host = view.file().hostArea().equals(acting.hat().area());
        var may = host && view.writes() && meeting.adopted();
        return agenda.stream()
                .map(item ->
                        new DecisionRow(
                                item,
                                beside.of(item.id()),
                                may && !item.decision().isEmpty()
                                        ? "beslut/" + view.id() + "/" + item.id()
                                        : null))
                .toList();
    }

    boolean mayPrint(CaseView view) {
        return paper.mayPrint(view);
    }

    /** Who reads what stands on the page: the host alone until it is adopted. */
    Audience seen(CaseView view, Meeting meeting) {
        var host = view.file().hostArea();
        var mine = view.mine();
        boolean drafting = !meeting.adopted() && mine != null && mine.area().equals(host);
        return drafting ? paper.audience(view, List.of()) : paper.promises(view, host);
    }
}
