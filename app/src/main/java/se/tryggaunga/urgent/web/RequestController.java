package se.tryggaunga.urgent.web;

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
import se.tryggaunga.organisation.Area;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.shared.Refusal;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;
import se.tryggaunga.shell.Option;
import se.tryggaunga.urgent.AlreadyAnswered;
import se.tryggaunga.urgent.NewRequest;
import se.tryggaunga.urgent.NobodyOnCall;
import se.tryggaunga.urgent.UrgentRequests;

/** What another area knows, in haste: asked of those who decide there. */
@Controller
@RequestMapping(RequestController.PATH)
class RequestController {

    static final String PATH = "/bradskande/begaran";

    private static final int SHORTEST = 15;
    private static final int LONGEST = 2_000;

    private final UrgentRequests requests;
    private final Organisation organisation;
    private final Once once;

    RequestController(UrgentRequests requests, Organisation organisation, Once once) {
        this.requests = requests;
        this.organisation = organisation;
        this.once = once;
    }

    @GetMapping
    String form(Model model) {
        return showForm(Form.empty(), model);
    }

    @PostMapping
    String ask(
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        var areas = requests.areas().stream().map(Area::id).toList();
        form.oneOf("till", areas, "urgent.err.to");
        form.require("nummer", "urgent.err.number");
        form.max("nummer", SHORTEST);
        form.require("vad", "urgent.err.wanted");
        form.max("vad", LONGEST);
        form.max("skal", LONGEST);
        if (form.value("skal").length() < SHORTEST) {
            form.reject("skal", "urgent.err.reason");
        }
        if (form.ok()) {
            try {
                var next = once.answer(form, () -> PATH + "/" + requests.ask(request(form)));
                Notice.after(redirect, "urgent.request.sent");
                return "redirect:" + next;
            } catch (NobodyOnCall nobody) {
                form.reject(nobody);
            }
        }
        return form.rejected(response, showForm(form, model));
    }

    private static NewRequest request(Form form) {
        return new NewRequest(
                form.value("till"), form.value("nummer"), form.value("vad"), form.value("skal"));
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
        var given = form.oneOf("svar", List.of("yes", "no"), "urgent.err.answer");
        form.require("ord", "urgent.err.words");
        form.max("ord", LONGEST);
        if (form.ok()) {
            try {
                once.answer(form, () -> answered(id, given.equals("yes"), form.value("ord")));
                Notice.after(redirect, "urgent.request.done");
                return "redirect:" + PATH + "/" + id;
            } catch (AlreadyAnswered before) {
                form.reject((Refusal) before);
            }
        }
        return form.rejected(response, show(id, form, model));
    }

    private String answered(UUID id, boolean given, String words) {
        requests.answer(id, given, words);
        return PATH + "/" + id;
    }

    private String showForm(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("rows", requests.list());
        model.addAttribute("now", requests.now());
        model.addAttribute(
                "areas",
                requests.areas().stream()
                        .map(each -> Option.of(each.id(), organisation.areaName(each.id())))
                        .toList());
        return "urgent/requests";
    }

    private String show(UUID id, Form form, Model model) {
        var asked = requests.read(id);
        model.addAttribute("asked", asked);
        model.addAttribute("form", form);
        model.addAttribute("now", requests.now());
        model.addAttribute("organisation", organisation);
        model.addAttribute("audience", requests.audience(asked));
        return "urgent/request";
    }
}
