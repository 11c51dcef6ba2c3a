package se.tryggaunga.requests.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.requests.NewRequest;
import se.tryggaunga.requests.Requests;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** All requests for documents of the own area, and a new one. */
@Controller
@RequestMapping(RequestsController.PATH)
class RequestsController {

    static final String PATH = "/handlingar";

    private final Requests requests;
    private final Once once;

    RequestsController(Requests requests, Once once) {
        this.requests = requests;
        this.once = once;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("requests", requests.list());
        model.addAttribute("day", requests.day());
        return "requests/requests";
    }

    @GetMapping("/ny")
    String form(Model model) {
        return show(Form.empty().with("on", requests.day().toString()), model);
    }

    @PostMapping("/ny")
    String enter(
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        var asked = read(new Fields(form, requests.day()));
        if (asked == null) {
            return form.rejected(response, show(form, model));
        }
        var next = once.answer(form, () -> PATH + "/" + requests.enter(asked));
        Notice.after(redirect, "requests.entered");
        return "redirect:" + next;
    }

    private static @Nullable NewRequest read(Fields fields) {
        var on = fields.day("on", "requests.err.received");
        var way = fields.form().oneOf("way", Choices.WAYS, "requests.err.way");
        var wanted = fields.words("wanted", "requests.err.wanted");
        var known = fields.optional("known");
        var reply = fields.optional("reply");
        if (!fields.form().ok() || on == null) {
            return null;
        }
        return new NewRequest(on, way, wanted, known, reply);
    }

    private String show(Form form, Model model) {
        requests.list();
        model.addAttribute("form", form);
        model.addAttribute("days", requests.days());
        return "requests/new-request";
    }
}
