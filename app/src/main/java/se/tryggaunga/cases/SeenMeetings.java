package se.tryggaunga.cases;

import static se.tryggaunga.shell.Text.text;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.tryggaunga.cases.domain.AgendaItem;
import se.tryggaunga.cases.domain.Meeting;
import se.tryggaunga.cases.store.MeetingStore;
import se.tryggaunga.cases.store.MinutesStore;

/** What was decided at meetings, item by item. */
@Component
@Order(4)
class SeenMeetings implements SeenFacts {

    private final MeetingStore meetings;
    private final MinutesStore minutes;

    SeenMeetings(MeetingStore meetings, MinutesStore minutes) {
        this.meetings = meetings;
        this.minutes = minutes;
    }

    @Override
    public List<SeenFact> in(CaseFile file) {
        return meetings.all(file.id(), LocalDate.MIN).stream()
                .flatMap(meeting ->
                        minutes.agenda(meeting.id()).stream()
                                .filter(item -> !item.decision().isEmpty())
                                .map(item -> decision(file, meeting, item)))
                .toList();
    }

    private static SeenFact decision(CaseFile file, Meeting meeting, AgendaItem item) {
        return new SeenFact(
                item.id() + "/" + item.version(),
                text("cases.sight.decision", meeting.heldOn()),
                file.hostArea(),
                (item.own() ? item.words() : text(item.key())) + "\n" + item.decision());
    }
}
