package se.tryggaunga.notices.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggaunga.access.FreshProof;
import se.tryggaunga.access.SignedIn;
import se.tryggaunga.notices.AddressChange;
import se.tryggaunga.notices.Addresses;
import se.tryggaunga.notices.TooManyCodes;
import se.tryggaunga.notices.domain.Address;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** Where one's own mail goes, in which language, or that it does not. */
@Controller
@RequestMapping(OwnMailController.PATH)
class OwnMailController {

    static final String PATH = "/inloggning/mejl";

    private static final List<String> CHOICES = List.of("sv", "en", OwnMailPage.NONE);

    private final Addresses addresses;
    private final AddressChange change;
    private final FreshProof proof;
    private final OwnMailPage page;

    OwnMailController(
            Addresses addresses, AddressChange change, FreshProof proof, OwnMailPage page) {
        this.addresses = addresses;
        this.change = change;
        this.proof = proof;
        this.page = page;
    }

    @GetMapping
    String page(Model model) {
        return show(Form.empty(), model);
    }

    /** A code goes to the address, once it is sure who asks. */
    @PostMapping
    String ask(
            @RequestParam(defaultValue = "") String losenord,
            @RequestParam(defaultValue = "") String kod,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        sent.remove("losenord");
        sent.remove("kod");
        var form = Form.of(sent);
        var address = Address.of(form.value("adress"));
        if (address.isEmpty()) {
            form.reject("adress", "notices.err.address");
        }
        requireOn(form);
        requireProof(form, losenord, kod);
        address.filter(_ -> form.ok()).ifPresent(valid -> send(valid, form));
        if (!form.ok()) {
            return form.rejected(response, show(form, model));
        }
        Notice.after(redirect, "notices.asked");
        return "redirect:" + PATH;
    }

    @PostMapping("/kod")
    String confirm(
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var form = Form.of(sent);
        form.require("mejlkod", "notices.err.code");
        requireOn(form);
        if (form.ok() && !change.confirm(form.value("mejlkod"))) {
            form.reject("mejlkod", "notices.err.wrong-code");
        }
        if (!form.ok()) {
            return form.rejected(response, show(form, model));
        }
        Notice.after(redirect, "notices.confirmed");
        return "redirect:" + PATH;
    }

    @PostMapping("/val")
    String choose(
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var form = Form.of(sent);
        var choice = form.oneOf("val", CHOICES, "notices.err.choice");
        if (!form.ok()) {
            return form.rejected(response, show(form, model));
        }
        if (choice.equals(OwnMailPage.NONE)) {
            addresses.wantNone();
        } else {
            addresses.want(choice);
        }
        Notice.after(redirect, "notices.chosen." + choice);
        return "redirect:" + PATH;
    }

    private void requireOn(Form form) {
        if (!change.on()) {
            form.reject("", "notices.off");
        }
    }

    private void requireProof(Form form, String password, String code) {
        var someone = someone();
        boolean secret = proof.bySecret(someone);
        if (secret && password.isEmpty()) {
            form.reject("losenord", "access.err.password");
        }
        if (secret && code.isEmpty()) {
            form.reject("kod", "access.err.code");
        }
        if (form.ok() && !proof.holds(someone, password, code)) {
            form.reject("", secret ? "access.err.no" : "notices.sign-in-again");
        }
    }

    private void send(Address address, Form form) {
        try {
            var wrong = change.ask(address);
            if (wrong != null) {
                form.reject("adress", wrong);
            }
        } catch (TooManyCodes enough) {
            form.reject(enough);
        }
    }

    private String show(Form form, Model model) {
        page.fill(form, model);
        return "notices/own";
    }

    private static SignedIn someone() {
        return SignedIn.current().orElseThrow();
    }
}
