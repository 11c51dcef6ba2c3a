package se.tryggaunga.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggaunga.access.Sessions;
import se.tryggaunga.access.SignedIn;
import se.tryggaunga.access.local.PasswordChange;
import se.tryggaunga.access.passkey.Passkeys;
import se.tryggaunga.shell.Notice;

/** Where one is signed in, and what one signs in with. */
@Controller
@RequestMapping("/inloggning")
class OwnSignInController {

    static final String PAGE = "/inloggning";

    private final Sessions sessions;
    private final PasswordChange passwords;
    private final Passkeys passkeys;

    OwnSignInController(Sessions sessions, PasswordChange passwords, Passkeys passkeys) {
        this.sessions = sessions;
        this.passwords = passwords;
        this.passkeys = passkeys;
    }

    @GetMapping
    String page(Model model, HttpServletRequest request) {
        var account = SignedIn.current().orElseThrow().account();
        model.addAttribute("sessions", sessions.of(account, request));
        model.addAttribute("local", passwords.userName(account).isPresent());
        model.addAttribute("passkeys", passkeys.of(account));
        return "access/own-sign-in";
    }

    /** One that has ended by itself since the page was shown has ended all the same. */
    @PostMapping("/avsluta")
    String end(
            @RequestParam(defaultValue = "") String plats,
            RedirectAttributes redirect,
            HttpServletRequest request) {
        sessions.endOther(SignedIn.current().orElseThrow().account(), plats, request);
        Notice.after(redirect, "access.own.ended");
        return "redirect:" + PAGE;
    }

    @PostMapping("/avsluta-alla-andra")
    String endOthers(RedirectAttributes redirect, HttpServletRequest request) {
        var someone = SignedIn.current().orElseThrow();
        sessions.of(someone.account(), request).stream()
                .filter(each -> !each.here())
                .forEach(each -> sessions.endOther(someone.account(), each.mark(), request));
        Notice.after(redirect, "access.own.ended-all");
        return "redirect:" + PAGE;
    }
}
