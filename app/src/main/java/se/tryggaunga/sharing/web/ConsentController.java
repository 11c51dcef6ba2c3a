package se.tryggaunga.sharing.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.tryggaunga.sharing.ConsentPages;
import se.tryggaunga.sharing.Proposals;

/** S12: what has been agreed, who has answered, what is missing. */
@Controller
@RequestMapping("/forfragningar/{id}/samtycke")
class ConsentController {

    private final ConsentPages pages;
    private final Proposals proposals;

    ConsentController(ConsentPages pages, Proposals proposals) {
        this.pages = pages;
        this.proposals = proposals;
    }

    @GetMapping
    String consent(@PathVariable UUID id, Model model) {
        model.addAttribute("view", pages.open(id));
        return "sharing/consent";
    }

    /** After everything was taken back, and the family wants to say yes again. */
    @PostMapping("/nytt")
    String again(@PathVariable UUID id) {
        proposals.beginAgain(id);
        return "redirect:/forfragningar/" + id + "/samtycke/omfattning";
    }
}
