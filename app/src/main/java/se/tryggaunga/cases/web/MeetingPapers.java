package se.tryggaunga.cases.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.MeetingTimes;
import se.tryggaunga.cases.Meetings;
import se.tryggaunga.shell.Text;

/** Invitation and minutes on paper. Sv: kallelse och protokoll. */
@Component
class MeetingPapers {

    private final Meetings meetings;
    private final MeetingTimes times;
    private final PromiseRows promises;
    private final PlanPaper rules;
    private final CasePaper paper;
    private final LedgerPage ledger;

    MeetingPapers(
            Meetings meetings,
            MeetingTimes times,
            PromiseRows promises,
            PlanPaper rules,
            CasePaper paper,
            LedgerPage ledger) {
        this.meetings = meetings;
        this.times = times;
        this.promises = promises;
        this.rules = rules;
        this.paper = paper;
        this.ledger = ledger;
    }

    /** When, where, who and on what ground; nothing of why, and no agenda. */
    byte[] invitation(CaseView view, UUID id) {
        var meeting = meetings.pending(view, id);
        var time = times.invitation(view, id);
        return paper.of(
                Text.text("plans.invitation"),
                "invitation",
                Map.of(
                        "file",
                        view,
                        "meeting",
                        meeting,
                        "place",
                        time.place(),
                        "attendees",
                        meetings.attendees(view, id)));
    }

    /** What this reader may read of them, and no more; what is restricted is on no paper. */
    byte[] minutes(CaseView view, UUID id) {
        var meeting = meetings.adopted(view, id);
        rules.print(view, "minutes");
        var kept = ledger.restricted(view);
        return paper.of(
                Text.text("plans.minutes"),
                "minutes",
                Map.of(
                        "file",
                        view,
                        "meeting",
                        meeting,
                        "agenda",
                        meetings.agenda(id).stream()
                                .filter(item -> !kept.containsKey(item.id()))
                                .toList(),
                        "attendees",
                        meetings.attendees(view, id),
                        "made",
                        promises.of(
                                view,
                                each ->
                                        id.equals(each.meeting())
                                                && !each.proposal()
                                                && !kept.containsKey(each.id()))));
    }
}
