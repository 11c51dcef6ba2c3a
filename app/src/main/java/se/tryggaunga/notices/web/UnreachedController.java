package se.tryggaunga.notices.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.tryggaunga.notices.MailStatus;
import se.tryggaunga.notices.Reached;
import se.tryggaunga.organisation.Organisation;

/** Which of the own controller's people no mail reaches. */
@Controller
@RequestMapping(UnreachedController.PATH)
class UnreachedController {

    static final String PATH = "/behorigheter/mejl";

    private final Reached reached;
    private final MailStatus status;
    private final Organisation organisation;

    UnreachedController(Reached reached, MailStatus status, Organisation organisation) {
        this.reached = reached;
        this.status = status;
        this.organisation = organisation;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("people", reached.people());
        model.addAttribute("on", status.sending().isPresent());
        model.addAttribute("organisation", organisation);
        return "notices/unreached";
    }
}
