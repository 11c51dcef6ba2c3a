package se.tryggaunga.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggaunga.access.SignedIn;
import se.tryggaunga.access.local.LocalLogins;
import se.tryggaunga.access.local.PasswordChange;
import se.tryggaunga.access.passkey.Passkey;
import se.tryggaunga.access.passkey.PasskeyRefused;
import se.tryggaunga.access.passkey.Passkeys;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** Keys of one's own account come and go, after password and code. */
@Controller
@RequestMapping("/inloggning/nyckel")
class OwnKeysController {

    private static final String PROVEN_AT = "trygga.key.proven";
    private static final String NAME = "trygga.key.name";
    private static final Duration PROVEN_FOR = Duration.ofMinutes(5);
    private static final int NAME_LENGTH = 60;

    private final Passkeys passkeys;
    private final LocalLogins logins;
    private final PasswordChange passwords;
    private final Today today;

    OwnKeysController(
            Passkeys passkeys, LocalLogins logins, PasswordChange passwords, Today today) {
        this.passkeys = passkeys;
        this.logins = logins;
        this.passwords = passwords;
        this.today = today;
    }

    @GetMapping
    String page(Model model) {
        userName();
        return show(Form.empty(), false, model);
    }

    /** First it is made sure who asks; then the device makes the key. */
    @PostMapping
    String prove(
            @RequestParam(defaultValue = "") String losenord,
            @RequestParam(defaultValue = "") String kod,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        userName();
        sent.remove("losenord");
        sent.remove("kod");
        var form = Form.of(sent);
        var name = form.require("namn", "access.err.key-name");
        form.max("namn", NAME_LENGTH);
        if (!proves(form, losenord, kod)) {
            form.rejected(response);
            return show(form, false, model);
        }
        request.getSession().setAttribute(PROVEN_AT, today.now());
        request.getSession().setAttribute(NAME, name);
        return show(form, true, model);
    }

    @PostMapping("/fraga")
    @ResponseBody
    Map<String, Object> ask(HttpServletRequest request) {
        requireProof(request);
        var account = SignedIn.current().orElseThrow().account();
        var question = AskedOfDevice.anew(request, today.now());
        return passkeys.toMake(AskedOfDevice.site(request), question, account, userName());
    }

    @PostMapping("/klar")
    String keep(
            @RequestParam(defaultValue = "") String svar,
            Model model,
            RedirectAttributes redirect,
            HttpServletRequest request,
            HttpServletResponse response) {
        var name = requireProof(request);
        var account = SignedIn.current().orElseThrow().account();
        try {
            var question = AskedOfDevice.take(request, today.now()).orElseThrow(NotFound::new);
            passkeys.keep(account, name, svar, question, AskedOfDevice.site(request));
        } catch (PasskeyRefused refused) {
            var form = Form.empty().with("namn", name);
            form.reject("", "access.err.key-not-kept");
            form.rejected(response);
            return show(form, true, model);
        }
        request.getSession().removeAttribute(PROVEN_AT);
        Notice.after(redirect, "access.key.added");
        return "redirect:" + OwnSignInController.PAGE;
    }

    @GetMapping("/{id}/bort")
    String removal(@PathVariable UUID id, Model model) {
        return removal(own(id), Form.empty(), model);
    }

    @PostMapping("/{id}/bort")
    String remove(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String losenord,
            @RequestParam(defaultValue = "") String kod,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var key = own(id);
        var form = Form.empty();
        if (!proves(form, losenord, kod)) {
            form.rejected(response);
            return removal(key, form, model);
        }
        passkeys.remove(SignedIn.current().orElseThrow().account(), id);
        Notice.after(redirect, "access.key.removed");
        return "redirect:" + OwnSignInController.PAGE;
    }

    private boolean proves(Form form, String password, String code) {
        Credentials.require(form, "losenord", password, "access.err.password");
        Credentials.require(form, "kod", code, "access.err.code");
        var account = SignedIn.current().orElseThrow().account();
        if (form.ok() && !logins.check(account, password, code)) {
            form.reject("", "access.err.no");
        }
        return form.ok();
    }

    /** The name that the key is to have. */
    private String requireProof(HttpServletRequest request) {
        var session = request.getSession();
        if (session.getAttribute(PROVEN_AT) instanceof Instant at
                && today.now().isBefore(at.plus(PROVEN_FOR))
                && session.getAttribute(NAME) instanceof String name) {
            return name;
        }
        throw new NotFound();
    }

    private Passkey own(UUID id) {
        return passkeys.of(SignedIn.current().orElseThrow().account()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private String userName() {
        var account = SignedIn.current().orElseThrow().account();
        return passwords.userName(account).orElseThrow(NotFound::new);
    }

    private static String show(Form form, boolean proven, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("proven", proven);
        return "access/new-key";
    }

    private static String removal(Passkey key, Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("passkey", key);
        return "access/remove-key";
    }
}
