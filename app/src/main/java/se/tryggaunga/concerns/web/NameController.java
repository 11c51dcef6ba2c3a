package se.tryggaunga.concerns.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
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
import se.tryggaunga.concerns.Concerns;
import se.tryggaunga.concerns.NameGiving;
import se.tryggaunga.concerns.Nameless;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** The name goes to the coordinator: who in the family said yes is asked first. */
@Controller
@RequestMapping("/oro/{id}/namn")
class NameController {

    private static final int RELATION = 100;

    private final Concerns concerns;
    private final NameGiving names;
    private final ConcernPage page;
    private final Nameless nameless;
    private final Once once;

    NameController(
            Concerns concerns, NameGiving names, ConcernPage page, Nameless nameless, Once once) {
        this.concerns = concerns;
        this.names = names;
        this.page = page;
        this.nameless = nameless;
        this.once = once;
    }

    @GetMapping
    String form(@PathVariable UUID id, Model model) {
        page.one(model, concerns.open(id), Form.empty());
        return "concerns/name";
    }

    @PostMapping
    String give(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        var saidBy = form.require("said_by", "concerns.error.said-by");
        form.max("said_by", RELATION);
        if (!nameless.in(saidBy, Set.of()).isEmpty()) {
            form.reject("said_by", "concerns.error.said-by-name");
        }
        if (!form.ok()) {
            page.one(model, concerns.open(id), form);
            return form.rejected(response, "concerns/name");
        }
        var next =
                once.answer(
                        form,
                        () -> {
                            names.give(id, saidBy);
                            return "/oro/" + id;
                        });
        Notice.after(redirect, "concerns.name.given");
        return "redirect:" + next;
    }
}
