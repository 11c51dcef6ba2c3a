package se.tryggaunga.concerns.web;

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
import se.tryggaunga.concerns.Concerns;
import se.tryggaunga.concerns.NewRequest;
import se.tryggaunga.concerns.Requests;
import se.tryggaunga.drafts.Draft;
import se.tryggaunga.drafts.Drafts;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.shared.Refusal;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** The family is to be asked: who it is about, who the guardians are, how the name came here. */
@Controller
@RequestMapping("/oro/{id}/forfragan")
class RequestController {

    private final Concerns concerns;
    private final Requests requests;
    private final ConcernPage page;
    private final Drafts drafts;
    private final Once once;
    private final Today today;

    RequestController(
            Concerns concerns,
            Requests requests,
            ConcernPage page,
            Drafts drafts,
            Once once,
            Today today) {
        this.concerns = concerns;
        this.requests = requests;
        this.page = page;
        this.drafts = drafts;
        this.once = once;
        this.today = today;
    }

    @GetMapping
    String form(@PathVariable UUID id, Model model) {
        var concern = concerns.open(id);
        var form = drafts.find(key(id)).map(Draft::form).orElseGet(() -> page.prefilled(concern));
        page.one(model, concern, form);
        return "concerns/request";
    }

    @PostMapping
    String ask(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        var concern = concerns.open(id);
        var request =
                new RequestForm(form, today.day())
                        .read(id, concern.programme(), concern.sex(), concern.district());
        if (request == null) {
            page.one(model, concern, form);
            return form.rejected(response, "concerns/request");
        }
        try {
            var next = once.answer(form, () -> asked(id, request));
            Notice.after(redirect, "concerns.request-made");
            return "redirect:" + next;
        } catch (Refusal refused) {
            form.reject(refused);
            page.one(model, concern, form);
            return form.rejected(response, "concerns/request");
        }
    }

    private String asked(UUID id, NewRequest request) {
        var made = requests.ask(request);
        drafts.drop(key(id));
        return "/forfragningar/" + made + "/samtycke";
    }

    private static String key(UUID id) {
        return "concerns.request." + id;
    }
}
