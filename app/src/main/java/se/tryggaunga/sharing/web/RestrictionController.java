package se.tryggaunga.sharing.web;

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
import se.tryggaunga.drafts.Once;
import se.tryggaunga.sharing.restriction.Restrictions;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** A fact is kept and not used while somebody's objection to it is looked into. */
@Controller
@RequestMapping("/begransningar/{word}/{scope}/{fact}")
class RestrictionController {

    private static final int LONG = 4_000;

    private final Restrictions restrictions;
    private final Once once;

    RestrictionController(Restrictions restrictions, Once once) {
        this.restrictions = restrictions;
        this.once = once;
    }

    @GetMapping
    String ask(
            @PathVariable String word,
            @PathVariable UUID scope,
            @PathVariable UUID fact,
            Model model) {
        return show(restrictions.asking(word, scope, fact), word, Form.empty(), model);
    }

    @PostMapping
    String begin(
            @PathVariable String word,
            @PathVariable UUID scope,
            @PathVariable UUID fact,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        var asking = restrictions.asking(word, scope, fact);
        var by =
                form.oneOf(
                        "by", List.of("young", "guardian", "own"), "sharing.rectification.err.by");
        var why = form.require("why", "sharing.restriction.err.why");
        form.max("why", LONG);
        if (!form.ok()) {
            return form.rejected(response, show(asking, word, form, model));
        }
        var next =
                once.answer(
                        form,
                        () -> {
                            restrictions.begin(word, scope, fact, by, why);
                            return asking.fact().back();
                        });
        Notice.after(redirect, "sharing.restriction.begun");
        return "redirect:" + next;
    }

    @PostMapping("/slut")
    String end(
            @PathVariable String word,
            @PathVariable UUID scope,
            @PathVariable UUID fact,
            RedirectAttributes redirect) {
        var back = restrictions.asking(word, scope, fact).fact().back();
        restrictions.end(word, scope, fact);
        Notice.after(redirect, "sharing.restriction.ended");
        return "redirect:" + back;
    }

    private static String show(Restrictions.Asking asking, String word, Form form, Model model) {
        var fact = asking.fact();
        model.addAttribute("asking", asking);
        model.addAttribute("form", form);
        model.addAttribute(
                "path", "/begransningar/" + word + "/" + fact.scope() + "/" + fact.fact());
        return "sharing/restriction";
    }
}
