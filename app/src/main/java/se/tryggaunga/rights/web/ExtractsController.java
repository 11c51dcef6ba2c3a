package se.tryggaunga.rights.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.rights.Extracts;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** All extracts of the own controller, and a new one. */
@Controller
@RequestMapping(ExtractsController.PATH)
class ExtractsController {

    static final String PATH = "/registerutdrag";

    private final Extracts extracts;
    private final Once once;
    private final Today today;

    ExtractsController(Extracts extracts, Once once, Today today) {
        this.extracts = extracts;
        this.once = once;
        this.today = today;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("extracts", extracts.all());
        model.addAttribute("day", today.day());
        return "rights/extracts";
    }

    @GetMapping("/nytt")
    String form(Model model) {
        extracts.all();
        model.addAttribute("form", Form.empty().with("on", today.day().toString()));
        return "rights/new-extract";
    }

    @PostMapping("/nytt")
    String ask(
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        var asked = new ExtractForm(form, today.day()).read();
        if (asked == null) {
            model.addAttribute("form", form);
            return form.rejected(response, "rights/new-extract");
        }
        var next = once.answer(form, () -> PATH + "/" + extracts.ask(asked));
        Notice.after(redirect, "rights.asked");
        return "redirect:" + next;
    }
}
