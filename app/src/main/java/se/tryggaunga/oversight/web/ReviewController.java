package se.tryggaunga.oversight.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.oversight.Draw;
import se.tryggaunga.oversight.Item;
import se.tryggaunga.oversight.LogReviews;
import se.tryggaunga.oversight.Questions;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** S47: one access per screen, and a decision on each. */
@Controller
@RequestMapping(ReviewController.PATH)
class ReviewController {

    static final String PATH = "/granskning";

    private static final int WORDS = 1_000;

    private final LogReviews reviews;
    private final Questions questions;
    private final ReviewWords words;
    private final Once once;

    ReviewController(LogReviews reviews, Questions questions, ReviewWords words, Once once) {
        this.reviews = reviews;
        this.questions = questions;
        this.words = words;
        this.once = once;
    }

    @GetMapping
    String board(Model model) {
        var draws = reviews.draws();
        model.addAttribute("draws", draws);
        model.addAttribute("open", draws.stream().mapToInt(draw -> draw.count().open()).sum());
        model.addAttribute("next", reviews.nextDraw());
        model.addAttribute(
                "first", draws.stream().filter(ReviewController::waits).findFirst().orElse(null));
        return "oversight/board";
    }

    private static boolean waits(Draw draw) {
        return draw.count().open() > 0;
    }

    /** The first access of a sample that waits. */
    @GetMapping("/urval/{draw}")
    String begin(@PathVariable UUID draw) {
        return "redirect:" + reviews.first(draw).map(Item::path).orElse(PATH);
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        return show(id, Form.empty(), model);
    }

    @PostMapping("/{id}/godkann")
    String approve(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return decide(id, Form.of(fields), reviews::approve, "approved", model, response, redirect);
    }

    @PostMapping("/{id}/fraga")
    String ask(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        form.require("words", "oversight.err.question");
        return decide(id, form, questions::ask, "asked", model, response, redirect);
    }

    @PostMapping("/{id}/olamplig")
    String deviate(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        form.require("words", "oversight.err.deviation");
        return decide(id, form, reviews::deviate, "deviation", model, response, redirect);
    }

    private String decide(
            UUID id,
            Form form,
            BiFunction<UUID, String, Item> decision,
            String said,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        form.max("words", WORDS);
        if (!form.ok()) {
            return form.rejected(response, show(id, form, model));
        }
        var next =
                once.answer(
                        form,
                        () -> {
                            var item = decision.apply(id, form.value("words"));
                            return reviews.next(item).map(Item::path).orElse(PATH);
                        });
        Notice.after(redirect, "oversight.done." + said);
        return "redirect:" + next;
    }

    private String show(UUID id, Form form, Model model) {
        var opened = reviews.open(id);
        model.addAttribute("opened", opened);
        model.addAttribute("facts", words.facts(opened.item()));
        model.addAttribute("form", form);
        return "oversight/item";
    }
}
