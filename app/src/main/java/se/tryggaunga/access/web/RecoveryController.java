package se.tryggaunga.access.web;

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
import se.tryggaunga.access.local.Recoveries;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** Those who keep the settings let a colleague's account begin anew, two of them together. */
@Controller
@RequestMapping(RecoveryController.PATH)
class RecoveryController {

    static final String PATH = "/installningar/ny-start";

    private static final List<String> PROOFS = List.of("in_person", "e_id", "video");

    private final Recoveries recoveries;

    RecoveryController(Recoveries recoveries) {
        this.recoveries = recoveries;
    }

    @GetMapping
    String page(Model model) {
        return show(model, Form.empty());
    }

    @PostMapping
    String ask(
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        var ids = recoveries.accounts().stream().map(each -> each.accountId().toString()).toList();
        var account = form.oneOf("account", ids, "access.recovery.err.account");
        var proof = form.oneOf("proof", PROOFS, "access.recovery.err.proof");
        if (!form.ok()) {
            return form.rejected(response, show(model, form));
        }
        recoveries.ask(UUID.fromString(account), proof);
        Notice.after(redirect, "access.recovery.asked");
        return "redirect:" + PATH;
    }

    /** The code is on this answer and nowhere else. */
    @PostMapping("/{id}/godkann")
    String approve(@PathVariable UUID id, Model model) {
        model.addAttribute("code", recoveries.approve(id));
        return "access/recovery/code";
    }

    @PostMapping("/{id}/avsla")
    String refuse(@PathVariable UUID id, RedirectAttributes redirect) {
        recoveries.refuse(id);
        Notice.after(redirect, "access.recovery.refused-now");
        return "redirect:" + PATH;
    }

    private String show(Model model, Form form) {
        model.addAttribute("form", form);
        model.addAttribute("accounts", recoveries.accounts());
        model.addAttribute("waiting", recoveries.waiting());
        return "access/recovery";
    }
}
