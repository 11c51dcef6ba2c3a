package se.tryggaunga.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.tryggaunga.cases.domain.Commitment;
import se.tryggaunga.cases.domain.Meeting;
import se.tryggaunga.cases.domain.Said;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Fact;
import se.tryggaunga.shell.Text;

/**
 * What meetings and plan say on the case's other pages: the overview, the history, and what is
 * left.
 */
@Component
@Order(20)
class PlanFacts implements OverviewSource, TimelineSource, OwnFacts {

    private final Meetings meetings;
    private final Plans plans;
    private final Commitments commitments;
    private final FollowUps followUps;
    private final PlanDesk desk;

    PlanFacts(
            Meetings meetings,
            Plans plans,
            Commitments commitments,
            FollowUps followUps,
            PlanDesk desk) {
        this.meetings = meetings;
        this.plans = plans;
        this.commitments = commitments;
        this.followUps = followUps;
        this.desk = desk;
    }

    @Override
    public List<Fact> facts(CaseView view) {
        var facts = new ArrayList<Fact>();
        meetings.all(view).stream()
                .filter(Meeting::pending)
                .findFirst()
                .ifPresent(meeting -> facts.add(fact("meeting", Text.day(meeting.heldOn()))));
        var head = plans.head(view.id());
        if (head.settledOn() != null) {
            facts.add(
                    fact(
                            "plan",
                            Text.text(
                                    "plans.settled",
                                    plans.settledVersion(view.id()),
                                    head.settledOn())));
        }
        promises(view).ifPresent(facts::add);
        followUps.all(view.id()).stream()
                .findFirst()
                .map(last -> last.nextOn())
                .ifPresent(day -> facts.add(fact("follow-up", Text.day(day))));
        leadTimes(view, facts);
        return facts;
    }

    @Override
    public boolean ofWhatHappened() {
        return true;
    }

    @Override
    public List<Happening> happenings(CaseView view) {
        return meetings.all(view).stream()
                .filter(meeting -> !meeting.cancelled() && !meeting.heldOn().isAfter(desk.day()))
                .map(PlanFacts::happening)
                .toList();
    }

    @Override
    public List<Entry> own(UUID scope) {
        var pens = commitments.pens(scope);
        return Stream.concat(
                        commitments.all(scope).stream().map(each -> promised(each, pens)),
                        commitments.said(scope).stream().map(PlanFacts::said))
                .toList();
    }

    /** Its party says itself that it is kept, as long as it may write (D24). */
    private static Entry promised(Commitment commitment, Set<String> pens) {
        return Entry.promised(
                commitment, commitment.open() && pens.contains(commitment.ownerArea()));
    }

    private static Entry said(Said said) {
        return Entry.written(
                said.at(), Text.text("plans.own-said", said.seatTitle()), said.words());
    }

    private Optional<Fact> promises(CaseView view) {
        var open = commitments.all(view.id()).stream().filter(Commitment::open).toList();
        long late = open.stream().filter(each -> each.daysLate(desk.day()) > 0).count();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        var words = Text.count("plans.open", open.size());
        return Optional.of(
                fact(
                        "promises",
                        late == 0 ? words : words + ", " + Text.count("plans.of-them-late", late)));
    }

    private void leadTimes(CaseView view, List<Fact> facts) {
        var days = followUps.leadTimes(view);
        days.toConsent().ifPresent(n -> facts.add(fact("to-consent", Text.count("plans.days", n))));
        days.toMeeting().ifPresent(n -> facts.add(fact("to-meeting", Text.count("plans.days", n))));
        days.toPlan().ifPresent(n -> facts.add(fact("to-plan", Text.count("plans.days", n))));
    }

    private static Happening happening(Meeting meeting) {
        var title = Text.text(meeting.occasion().key());
        var at = meeting.startsAt();
        if (at == null) {
            return Happening.on(meeting.heldOn(), title);
        }
        var moment = meeting.heldOn().atTime(at).atZone(Today.ZONE).toInstant();
        return new Happening(moment, title, null, null);
    }

    private static Fact fact(String what, String value) {
        return Fact.of(Text.text("plans.fact." + what), value);
    }
}
