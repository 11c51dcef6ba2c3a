package se.tryggaunga.cases.web;

import jakarta.servlet.http.HttpServletResponse;
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
import se.tryggaunga.cases.NoGroundForArea;
import se.tryggaunga.cases.NotRegistered;
import se.tryggaunga.cases.Openings;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** The request becomes a case: the coordinator says who takes part. */
@Controller
@RequestMapping("/forfragningar/{id}/arende")
class OpeningController {

    private final Openings openings;
    private final OpeningPage page;
    private final Once once;

    OpeningController(Openings openings, OpeningPage page, Once once) {
        this.openings = openings;
        this.page = page;
        this.once = once;
    }

    @GetMapping
    String form(@PathVariable UUID id, Model model) {
        return page.fill(id, Form.empty(), openings.choices(id), model);
    }

    @PostMapping
    String open(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        var choices = openings.choices(id);
        var opening = page.read(id, form, choices);
        if (opening == null) {
            page.fill(id, form, choices, model);
            return form.rejected(response, "cases/opening");
        }
        try {
            var next = once.answer(form, () -> openings.open(opening).path(""));
            Notice.after(redirect, "cases.opened");
            return "redirect:" + next;
        } catch (NoGroundForArea | NotRegistered refused) {
            form.reject(refused);
            page.fill(id, form, choices, model);
            return form.rejected(response, "cases/opening");
        }
    }
}
