package se.tryggaunga.asks.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggaunga.asks.Silences;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.shell.Notice;

/** For whoever answers for a party's people: somebody of theirs has not answered another party. */
@Controller
@RequestMapping("/obesvarat/{id}")
class SilenceController {

    private final Silences silences;
    private final Organisation organisation;

    SilenceController(Silences silences, Organisation organisation) {
        this.silences = silences;
        this.organisation = organisation;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        var silence = silences.read(id);
        model.addAttribute("silence", silence);
        model.addAttribute("area", organisation.areaName(silence.area()));
        model.addAttribute("audience", silences.audience(silence));
        return "asks/silence";
    }

    @PostMapping
    String settle(@PathVariable UUID id, RedirectAttributes redirect) {
        silences.settle(id);
        Notice.after(redirect, "asks.silence.settled");
        return "redirect:/min-dag";
    }
}
