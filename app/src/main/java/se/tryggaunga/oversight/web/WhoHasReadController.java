package se.tryggaunga.oversight.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.tryggaunga.oversight.WhoHasRead;

/** "Vem har läst om mig": one page for the family, without names. */
@Controller
@RequestMapping("/forfragningar/{id}/lasningar")
class WhoHasReadController {

    private final WhoHasRead readings;
    private final ReviewWords words;

    WhoHasReadController(WhoHasRead readings, ReviewWords words) {
        this.readings = readings;
        this.words = words;
    }

    @GetMapping
    String page(@PathVariable UUID id, Model model) {
        return show(readings.about(id), false, model);
    }

    @PostMapping
    String print(@PathVariable UUID id, Model model) {
        return show(readings.printed(id), true, model);
    }

    private String show(WhoHasRead.Answer answer, boolean printed, Model model) {
        model.addAttribute("answer", answer);
        model.addAttribute("words", words);
        model.addAttribute("printed", printed);
        return "oversight/readings";
    }
}
