package se.tryggaunga.access.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tryggaunga.access.MunicipalKey;
import se.tryggaunga.access.Sessions;
import se.tryggaunga.access.local.NewStart;
import se.tryggaunga.access.local.PasswordChange;
import se.tryggaunga.shell.Form;

/** At the door, with the code that two people have given: a new password and a new phone. */
@Controller
@RequestMapping("/logga-in/ny-start")
class NewStartController {

    private final NewStart start;
    private final PasswordChange passwords;
    private final Sessions sessions;

    NewStartController(NewStart start, PasswordChange passwords, Sessions sessions) {
        this.start = start;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    @GetMapping
    String page(Model model) {
        return code(model, Form.empty());
    }

    /** First the code alone, then the code again with what is new. */
    @PostMapping
    String begin(
            @RequestParam(defaultValue = "") String anvandare,
            @RequestParam(defaultValue = "") String kod,
            @RequestParam(defaultValue = "") String hemlighet,
            @RequestParam(defaultValue = "") String nytt,
            @RequestParam(defaultValue = "") String telefon,
            Model model,
            HttpServletResponse response) {
        var form = Form.of(Credentials.shownAgain(anvandare));
        Credentials.require(form, "anvandare", anvandare, "access.err.user");
        Credentials.require(form, "kod", kod, "access.recovery.err.code");
        var opened = form.ok() ? open(anvandare, kod, hemlighet) : null;
        if (opened == null) {
            if (form.ok()) {
                form.reject("", "access.recovery.err.no");
            }
            return form.rejected(response, code(model, form));
        }
        if (hemlighet.isEmpty()) {
            return anew(model, form, opened, kod);
        }
        var weakness = passwords.weakness(anvandare, nytt);
        if (weakness != null) {
            form.reject("nytt", weakness);
        }
        var step = start.step(opened, telefon);
        if (step.isEmpty()) {
            form.reject("telefon", "access.recovery.err.phone");
        }
        if (!form.ok()) {
            return form.rejected(response, anew(model, form, opened, kod));
        }
        if (!start.begin(opened, kod, nytt, step.getAsLong())) {
            form.reject("", "access.recovery.err.no");
            return form.rejected(response, code(model, form));
        }
        sessions.endAll(opened.account());
        return "redirect:/logga-in?slut=nystart";
    }

    /** A secret that was not sealed for this beginning is as wrong as a wrong code. */
    private NewStart.@Nullable Opened open(String user, String code, String sealed) {
        try {
            return start.open(user, code, sealed).orElse(null);
        } catch (MunicipalKey.Unopenable | IllegalArgumentException changed) {
            return null;
        }
    }

    private static String code(Model model, Form form) {
        model.addAttribute("form", form);
        return "access/new-start";
    }

    private static String anew(Model model, Form form, NewStart.Opened opened, String code) {
        model.addAttribute("form", form);
        model.addAttribute("opened", opened);
        model.addAttribute("code", code);
        return "access/new-start-anew";
    }
}
