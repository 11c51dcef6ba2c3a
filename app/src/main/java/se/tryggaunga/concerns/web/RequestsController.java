package se.tryggaunga.concerns.web;

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
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Right;
import se.tryggaunga.concerns.Requests;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** The requests that wait for a family's answer. */
@Controller
@RequestMapping("/forfragningar")
class RequestsController {

    private final Requests requests;
    private final Once once;
    private final Acting acting;
    private final Today today;

    RequestsController(Requests requests, Once once, Acting acting, Today today) {
        this.requests = requests;
        this.once = once;
        this.acting = acting;
        this.today = today;
    }

    @GetMapping
    String list(Model model) {
        acting.require(Right.ASK_CONSENT);
        var rows = requests.list();
        model.addAttribute("waiting", rows.stream().filter(row -> row.waits()).toList());
        model.addAttribute("day", today.day());
        return "concerns/requests";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id) {
        return "redirect:/forfragningar/" + id + "/samtycke";
    }

    /** The family says no: the request ends, and is hidden when the set time has passed. */
    @PostMapping("/{id}/nej")
    String refused(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        var next =
                once.answer(
                        Form.of(fields),
                        () -> {
                            requests.refused(id);
                            return "/forfragningar";
                        });
        Notice.after(redirect, "concerns.request-refused");
        return "redirect:" + next;
    }
}
