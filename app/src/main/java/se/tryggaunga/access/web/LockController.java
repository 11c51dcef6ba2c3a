package se.tryggaunga.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import se.tryggaunga.access.LocalPath;
import se.tryggaunga.access.Sessions;
import se.tryggaunga.access.SignInChoices;
import se.tryggaunga.access.SignedIn;
import se.tryggaunga.access.local.LocalLogins;
import se.tryggaunga.access.passkey.Passkeys;
import se.tryggaunga.shell.Form;

/** The locked screen: shows nothing, loses nothing. */
@Controller
@RequestMapping("/last")
class LockController {

    private final Sessions sessions;
    private final LocalLogins logins;
    private final Passkeys passkeys;
    private final ObjectProvider<SignInChoices> choices;

    LockController(
            Sessions sessions,
            LocalLogins logins,
            Passkeys passkeys,
            ObjectProvider<SignInChoices> choices) {
        this.sessions = sessions;
        this.logins = logins;
        this.passkeys = passkeys;
        this.choices = choices;
    }

    /** Locks, also when it is asked for twice. */
    @GetMapping
    String lock(
            @RequestParam(required = false) @Nullable String vidare,
            @RequestParam(required = false) @Nullable String tillbaka,
            @RequestParam(defaultValue = "") String slut,
            Model model,
            HttpServletRequest request) {
        sessions.lock(request);
        var asked = vidare == null ? tillbaka : vidare;
        var next = LocalPath.of(asked == null ? LateForms.pageOf(request) : asked);
        return show(Form.empty(), next, slut.equals("kvar"), model);
    }

    @PostMapping
    String unlock(
            @RequestParam(defaultValue = "") String losenord,
            @RequestParam(defaultValue = "") String kod,
            @RequestParam(defaultValue = "") String vidare,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var someone = SignedIn.current().orElseThrow();
        var next = LocalPath.of(vidare);
        if (sessions.isOver(someone)) {
            sessions.end(request);
            return "redirect:/logga-in?slut=ja";
        }
        if (opensWithoutSecret(someone) || logins.check(someone.account(), losenord, kod)) {
            sessions.unlock(request);
            return "redirect:" + next;
        }
        return again("access.err.no", next, model, response);
    }

    /** The lock once more, with the reason why it stayed shut. */
    String again(String reason, String vidare, Model model, HttpServletResponse response) {
        var form = Form.empty();
        form.reject("", reason);
        form.rejected(response);
        return show(form, LocalPath.of(vidare), false, model);
    }

    /** Asked for by a page where somebody is reading or moving about, so that it stays open. */
    @GetMapping("/vaken")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void awake() {}

    private String show(Form form, String next, boolean kept, Model model) {
        var someone = SignedIn.current().orElseThrow();
        model.addAttribute("form", form);
        model.addAttribute("name", someone.name());
        model.addAttribute("withSecret", !opensWithoutSecret(someone));
        model.addAttribute("withKey", !passkeys.of(someone.account()).isEmpty());
        model.addAttribute("vidare", next);
        model.addAttribute("kept", kept);
        return "access/lock";
    }

    private boolean opensWithoutSecret(SignedIn someone) {
        var slot = choices.getIfAvailable();
        return slot != null && slot.mayUnlockWithoutSecret(someone.account());
    }
}
