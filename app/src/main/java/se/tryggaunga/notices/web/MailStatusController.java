package se.tryggaunga.notices.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.tryggaunga.notices.MailStatus;
import se.tryggaunga.notices.Reached;

/** Whether mail is sent, and how it has gone, in numbers. */
@Controller
@RequestMapping(MailStatusController.PATH)
class MailStatusController {

    static final String PATH = "/installningar/mejl";

    private final MailStatus status;
    private final Reached reached;

    MailStatusController(MailStatus status, Reached reached) {
        this.status = status;
        this.reached = reached;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("sending", status.sending().orElse(null));
        model.addAttribute("rounds", reached.rounds());
        model.addAttribute("missing", reached.counts());
        return "notices/status";
    }
}
