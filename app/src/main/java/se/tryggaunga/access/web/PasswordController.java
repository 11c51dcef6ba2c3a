package se.tryggaunga.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggaunga.access.LocalPath;
import se.tryggaunga.access.Sessions;
import se.tryggaunga.access.SignedIn;
import se.tryggaunga.access.local.LocalLogins;
import se.tryggaunga.access.local.PasswordChange;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** A new password, for those who sign in with one. */
@Controller
@RequestMapping("/losenord")
class PasswordController {

    private final LocalLogins logins;
    private final PasswordChange change;
    private final Sessions sessions;

    PasswordController(LocalLogins logins, PasswordChange change, Sessions sessions) {
        this.logins = logins;
        this.change = change;
        this.sessions = sessions;
    }

    @GetMapping
    String page(Model model) {
        userName();
        model.addAttribute("form", Form.empty());
        return "access/password";
    }

    /** Every other session of the account ends with the old password. */
    @PostMapping
    String change(
            @RequestParam(defaultValue = "") String losenord,
            @RequestParam(defaultValue = "") String kod,
            @RequestParam(defaultValue = "") String nytt,
            Model model,
            RedirectAttributes redirect,
            HttpServletRequest request,
            HttpServletResponse response) {
        var userName = userName();
        var someone = SignedIn.current().orElseThrow();
        var form = Form.empty();
        Credentials.require(form, "losenord", losenord, "access.err.password");
        Credentials.require(form, "kod", kod, "access.err.code");
        var weakness = change.weakness(userName, nytt);
        if (weakness != null) {
            form.reject("nytt", weakness);
        }
        if (form.ok() && !logins.check(someone.account(), losenord, kod)) {
            form.reject("", "access.err.no");
        }
        if (!form.ok()) {
            model.addAttribute("form", form);
            return form.rejected(response, "access/password");
        }
        change.change(someone.account(), nytt);
        sessions.endAll(someone.account());
        sessions.begin(someone, request, response);
        Notice.after(redirect, "access.password.changed");
        return "redirect:" + LocalPath.START;
    }

    private String userName() {
        var account = SignedIn.current().orElseThrow().account();
        return change.userName(account).orElseThrow(NotFound::new);
    }
}
