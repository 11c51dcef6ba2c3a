package se.tryggaunga.sharing.web;

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
import se.tryggaunga.drafts.Once;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.ConsentPages;
import se.tryggaunga.sharing.ConsentView;
import se.tryggaunga.sharing.NoConsent;
import se.tryggaunga.sharing.Withdrawals;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** S13: anybody in the scope registers that a yes was taken back; it takes effect at once. */
@Controller
@RequestMapping("/forfragningar/{id}/samtycke/aterkalla")
class WithdrawalController {

    private static final String PAGE = "sharing/withdrawal";

    private final ConsentPages pages;
    private final Withdrawals withdrawals;
    private final Once once;
    private final Today today;

    WithdrawalController(ConsentPages pages, Withdrawals withdrawals, Once once, Today today) {
        this.pages = pages;
        this.withdrawals = withdrawals;
        this.once = once;
        this.today = today;
    }

    @GetMapping
    String form(@PathVariable UUID id, Model model) {
        var view = pages.open(id);
        if (view.inForce().isEmpty()) {
            throw new NoConsent();
        }
        var form = Form.empty().with("what", "all").with("on", today.day().toString());
        return show(view, model, form);
    }

    @PostMapping
    String withdraw(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        // A second press comes when the first has already closed the page to this reader, or the
        // consent: it gets the first one's receipt.
        if (withdrawals.receipt(id).isPresent() && !pages.inForce(id)) {
            return "redirect:" + receiptPath(id);
        }
        var form = Form.of(fields);
        var view = pages.open(id);
        var written = new WithdrawalForm(form).read(view, today.day());
        if (written == null) {
            show(view, model, form);
            return form.rejected(response, PAGE);
        }
        return "redirect:" + once.answer(form, () -> withdrawn(id, written));
    }

    /** For a reader who may have lost the rest: when it was registered, and nothing else. */
    @GetMapping("/klart")
    String receipt(@PathVariable UUID id, Model model) {
        var receipt = withdrawals.receipt(id).orElseThrow(NotFound::new);
        model.addAttribute("receipt", receipt);
        model.addAttribute("path", receiptPath(id));
        model.addAttribute(
                "consentPath", pages.mayOpen(id) ? "/forfragningar/" + id + "/samtycke" : null);
        return "sharing/receipt";
    }

    /** The coordinator is told; the family is asked before anything is opened. */
    @PostMapping("/klart")
    String mistaken(@PathVariable UUID id, RedirectAttributes redirect) {
        withdrawals.mistaken(id);
        Notice.after(redirect, "sharing.mistaken.told");
        return "redirect:" + receiptPath(id);
    }

    private String withdrawn(UUID id, WithdrawalForm.Written written) {
        if (written.whole()) {
            withdrawals.whole(id, written.saidBy(), written.saidOn());
        } else {
            withdrawals.parts(id, written.saidBy(), written.saidOn(), written.parts());
        }
        return receiptPath(id);
    }

    private String show(ConsentView view, Model model, Form form) {
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        model.addAttribute("who", WithdrawalForm.who());
        model.addAttribute("today", today.day());
        return PAGE;
    }

    private static String receiptPath(UUID id) {
        return "/forfragningar/" + id + "/samtycke/aterkalla/klart";
    }
}
