package se.tryggaunga.oversight.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.tryggaunga.audit.SealedDays;
import se.tryggaunga.oversight.LogReviews;

/** What a review came to, on one page that prints. */
@Controller
@RequestMapping("/granskning/protokoll/{draw}")
class MinutesController {

    private final LogReviews reviews;
    private final SealedDays sealed;
    private final ReviewWords words;

    MinutesController(LogReviews reviews, SealedDays sealed, ReviewWords words) {
        this.reviews = reviews;
        this.sealed = sealed;
        this.words = words;
    }

    @GetMapping
    String page(@PathVariable UUID draw, Model model) {
        return show(draw, false, model);
    }

    /** The same page on its way to paper: that is logged. */
    @PostMapping
    String print(@PathVariable UUID draw, Model model) {
        var page = show(draw, true, model);
        reviews.printed(draw);
        return page;
    }

    private String show(UUID draw, boolean printed, Model model) {
        model.addAttribute("minutes", reviews.minutes(draw));
        model.addAttribute("head", sealed.latest().orElse(null));
        model.addAttribute("words", words);
        model.addAttribute("printed", printed);
        return "oversight/minutes";
    }
}
