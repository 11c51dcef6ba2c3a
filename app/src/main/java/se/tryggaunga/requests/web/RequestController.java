package se.tryggaunga.requests.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
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
import se.tryggaunga.requests.Answers;
import se.tryggaunga.requests.Documents;
import se.tryggaunga.requests.NotReady;
import se.tryggaunga.requests.Requests;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** One request: its documents are handed to those who test them, and it is answered. */
@Controller
@RequestMapping(RequestsController.PATH + "/{id}")
class RequestController {

    private final Requests requests;
    private final Documents documents;
    private final Answers answers;
    private final Once once;

    RequestController(Requests requests, Documents documents, Answers answers, Once once) {
        this.requests = requests;
        this.documents = documents;
        this.answers = answers;
        this.once = once;
    }

    @GetMapping
    String open(@PathVariable UUID id, Model model) {
        return page(id, Form.empty().with("on", requests.day().toString()), model);
    }

    @GetMapping("/handling")
    String document(@PathVariable UUID id, Model model) {
        return handing(id, Form.empty(), model);
    }

    @PostMapping("/handling")
    String hand(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        var label = form.require("label", "requests.err.label");
        form.max("label", Fields.LINE);
        var what = form.oneOf("what", Choices.WHAT, "requests.err.what");
        var tester =
                new Fields(form, requests.day())
                        .person("tester", documents.colleagues(), "requests.err.tester");
        if (form.ok() && tester != null) {
            try {
                once.answer(form, () -> documents.hand(id, label, what, tester).toString());
                Notice.after(redirect, "requests.handed");
                return "redirect:" + RequestsController.PATH + "/" + id;
            } catch (NotReady closed) {
                form.reject(closed);
            }
        }
        return form.rejected(response, handing(id, form, model));
    }

    @PostMapping("/svar")
    String sent(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        var read = new Fields(form, requests.day());
        var on = read.day("on", "requests.err.sent");
        var how = form.oneOf("way", Choices.WAYS, "requests.err.way");
        var words = read.optional("words");
        if (form.ok() && on != null) {
            try {
                once.answer(form, () -> answered(id, on, how, words));
                Notice.after(redirect, "requests.answered");
                return "redirect:" + RequestsController.PATH + "/" + id;
            } catch (NotReady notSettled) {
                form.reject(notSettled);
            }
        }
        return form.rejected(response, page(id, form, model));
    }

    private String answered(UUID id, LocalDate on, String how, String words) {
        answers.sent(id, on, how, words);
        return "";
    }

    private String page(UUID id, Form form, Model model) {
        model.addAttribute("view", requests.open(id));
        model.addAttribute("form", form);
        model.addAttribute("day", requests.day());
        return "requests/request";
    }

    private String handing(UUID id, Form form, Model model) {
        model.addAttribute("view", requests.open(id));
        model.addAttribute("form", form);
        model.addAttribute("colleagues", documents.colleagues());
        return "requests/hand";
    }
}
