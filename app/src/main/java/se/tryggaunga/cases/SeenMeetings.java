package se.tryggaunga.cases;

import static se.tryggaunga.shell.Text.text;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.tryggaunga.cases.domain.AgendaItem;
import se.tryggaunga.cases.domain.Meeting;
import se.tryggaunga.cases.store.MeetingStore;

/** What was decided at meetings, item by item. */
@Component
@Order(5)
class SeenMeetings implements SeenFacts {

    private final MeetingStore meetings;
    private final Agendas agendas;

    SeenMeetings(MeetingStore meetings, Agendas agendas) {
        this.meetings = meetings;
        this.agendas = agendas;
    }

    @Override
    public List<SeenFact> in(CaseFile file) {
        return meetings.all(file.id(), LocalDate.MIN).stream()
                .flatMap(meeting ->
                        agendas.of(meeting.id()).stream()
                                .filter(item -> !item.decision().isEmpty())
                                .map(item -> decision(file, meeting, item)))
                .toList();
    }

    private static SeenFact decision(CaseFile file, Meeting meeting, AgendaItem item) {
        return new SeenFact(
                item.id() + "/" + item.version(),
                text("cases.sight.decision", meeting.heldOn()),
                file.hostArea(),
                (item.worded() ? item.words() : text(item.key())) + "\n" + item.decision());
    }
}
