package se.tryggaunga.cases.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tryggaunga.cases.AgendaWords;
import se.tryggaunga.cases.Attendee;
import se.tryggaunga.cases.domain.AgendaItem;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Option;
import se.tryggaunga.shell.Text;

/** Choices of a form, from the words' own keys. */
public final class PlanWords {

    private PlanWords() {}

    /** A day that is not over; a promise for yesterday is no promise. */
    static void comingDay(Form form, String name) {
        var day = form.date(name);
        if (day != null && day.isBefore(LocalDate.now(Today.ZONE))) {
            form.reject(name, "shell.err.date.past");
        }
    }

    /** Names of those who came and were not in the room for a point. */
    public static String out(AgendaItem item, List<Attendee> attendees) {
        var came = attendees.stream().filter(Attendee::came).map(Attendee::participant).toList();
        var out = item.out(came);
        return attendees.stream()
                .filter(each -> out.contains(each.participant()))
                .map(Attendee::who)
                .collect(Collectors.joining("; "));
    }

    /** Points that were added to the meeting and can be taken off again. */
    public static List<Option> removable(List<AgendaItem> agenda) {
        return agenda.stream()
                .filter(AgendaItem::removable)
                .map(item -> Option.of(item.id().toString(), AgendaWords.numbered(item)))
                .toList();
    }

    /** {@code <key>.<code>} for each. */
    public static List<Option> options(String key, Coded... choices) {
        return Stream.of(choices)
                .map(each -> Option.of(each.code(), Text.text(key + "." + each.code())))
                .toList();
    }
}
