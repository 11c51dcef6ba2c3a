package se.tryggaunga.calendar.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggaunga.access.Acting;
import se.tryggaunga.calendar.Feeds;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.shell.Notice;
import se.tryggaunga.shell.Text;

/** The worn hat's meetings in one's own calendar. */
@Controller
@RequestMapping(CalendarController.PATH)
class CalendarController {

    static final String PATH = "/kalender";

    private final Feeds feeds;
    private final Organisation organisation;
    private final Acting acting;

    CalendarController(Feeds feeds, Organisation organisation, Acting acting) {
        this.feeds = feeds;
        this.organisation = organisation;
        this.acting = acting;
    }

    @GetMapping
    String page(Model model) {
        var area = organisation.area(acting.hat().area());
        model.addAttribute("feed", feeds.mine().orElse(null));
        model.addAttribute("whole", area.printable());
        return "calendar/page";
    }

    /** The address is on this answer and nowhere else. */
    @PostMapping("/adress")
    String open(Model model, HttpServletRequest request) {
        var secret = feeds.open(Text.locale().getLanguage());
        model.addAttribute("address", Wordings.site(request) + FeedController.PATH + secret);
        return "calendar/address";
    }

    @PostMapping("/stang")
    String close(RedirectAttributes redirect) {
        feeds.close();
        Notice.after(redirect, "calendar.closed");
        return "redirect:" + PATH;
    }
}
