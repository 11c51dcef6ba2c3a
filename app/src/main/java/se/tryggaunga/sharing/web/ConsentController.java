package se.tryggaunga.sharing.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggaunga.sharing.ConsentPages;
import se.tryggaunga.sharing.Proposals;
import se.tryggaunga.sharing.Reviews;
import se.tryggaunga.shell.Notice;

/** S12: what has been agreed, who has answered, what is missing. */
@Controller
@RequestMapping("/forfragningar/{id}/samtycke")
class ConsentController {

    private final ConsentPages pages;
    private final Proposals proposals;
    private final Reviews reviews;

    ConsentController(ConsentPages pages, Proposals proposals, Reviews reviews) {
        this.pages = pages;
        this.proposals = proposals;
        this.reviews = reviews;
    }

    @GetMapping
    String consent(@PathVariable UUID id, Model model) {
        model.addAttribute("view", pages.open(id));
        model.addAttribute("toReview", reviews.waitsOnMe(id));
        model.addAttribute("mistaken", reviews.saidMistaken(id));
        return "sharing/consent";
    }

    /** What a withdrawal means has been gone through: nothing waits any more. */
    @PostMapping("/genomgang")
    String reviewed(@PathVariable UUID id, RedirectAttributes redirect) {
        reviews.done(id);
        Notice.after(redirect, "sharing.reviewed");
        return "redirect:/forfragningar/" + id + "/samtycke";
    }

    /** After everything was taken back, and the family wants to say yes again. */
    @PostMapping("/nytt")
    String again(@PathVariable UUID id) {
        proposals.beginAgain(id);
        reviews.done(id);
        return "redirect:/forfragningar/" + id + "/samtycke/omfattning";
    }
}
