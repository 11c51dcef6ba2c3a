package se.tryggaunga.moves.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggaunga.access.Audiences;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.moves.Arrivals;
import se.tryggaunga.moves.Refused;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** Cases that other municipalities offer: yes, or no with a reason. */
@Controller
@RequestMapping(ArrivalController.PATH)
class ArrivalController {

    static final String PATH = "/inflyttning";

    private static final int LONGEST = 1_000;

    private final Arrivals arrivals;
    private final Audiences audiences;
    private final MoveWords words;
    private final Once once;
    private final Today today;

    ArrivalController(
            Arrivals arrivals, Audiences audiences, MoveWords words, Once once, Today today) {
        this.arrivals = arrivals;
        this.audiences = audiences;
        this.words = words;
        this.once = once;
        this.today = today;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("rows", arrivals.list());
        model.addAttribute("today", today.day());
        return "moves/arrivals";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        return show(id, Form.empty(), model);
    }

    @PostMapping("/{id}/svar")
    String answer(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        var said = form.oneOf("svar", List.of("yes", "no"), "moves.err.take");
        form.max("skal", LONGEST);
        if (said.equals("no")) {
            form.require("skal", "moves.err.decline");
        }
        if (form.ok()) {
            try {
                once.answer(form, () -> answered(id, said.equals("yes"), form.value("skal")));
                Notice.after(redirect, "moves.done.take." + said);
                return "redirect:" + PATH + "/" + id;
            } catch (Refused no) {
                form.reject(no);
            }
        }
        return form.rejected(response, show(id, form, model));
    }

    /** Where the one who took it no longer works here. */
    @PostMapping("/{id}/oppna")
    String open(@PathVariable UUID id, RedirectAttributes redirect) {
        arrivals.open(id);
        Notice.after(redirect, "moves.done.opened");
        return "redirect:" + PATH + "/" + id;
    }

    private String answered(UUID id, boolean yes, String words) {
        arrivals.answer(id, yes, yes ? "" : words);
        return PATH + "/" + id;
    }

    private String show(UUID id, Form form, Model model) {
        var arrival = arrivals.read(id);
        model.addAttribute("arrival", arrival);
        model.addAttribute("number", arrivals.number(arrival));
        model.addAttribute("form", form);
        model.addAttribute("words", words);
        model.addAttribute("today", today.day());
        model.addAttribute("audience", audiences.of(id, arrival.area(), "frame", List.of()));
        return "moves/arrival";
    }
}
