package se.tryggaunga.calendar.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.tryggaunga.cases.CasePages;
import se.tryggaunga.cases.CaseTab;
import se.tryggaunga.cases.MeetingTimes;
import se.tryggaunga.shell.Text;

/** One meeting to put in one's calendar: anew after each change, and once more when cancelled. */
@Controller
class InvitationController {

    private final CasePages pages;
    private final MeetingTimes times;

    InvitationController(CasePages pages, MeetingTimes times) {
        this.pages = pages;
        this.times = times;
    }

    @GetMapping("/arenden/{number}/moten/{id}/kalender")
    ResponseEntity<byte[]> invitation(
            @PathVariable String number, @PathVariable UUID id, HttpServletRequest request) {
        var time =
                pages.read(
                        number, CaseTab.MEETINGS, "meeting-calendar", view -> times.take(view, id));
        var files = Wordings.files(Text.locale(), request);
        // a name that says nothing: files lie about in folders and on phones
        return CalendarAnswers.file("mote.ics", files.invitation(time));
    }
}
