package se.tryggaunga.access.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggaunga.access.LocalPath;
import se.tryggaunga.access.ParkedForms;
import se.tryggaunga.shell.Notice;

/** What was written when it could not be received: look it through and send it. */
@Controller
@RequestMapping("/kvar")
class KeptController {

    private final ObjectProvider<ParkedForms> parked;

    KeptController(ObjectProvider<ParkedForms> parked) {
        this.parked = parked;
    }

    /** The page the form stands on shows its own draft; a form without one is shown here. */
    @GetMapping
    String page(
            @RequestParam String form,
            @RequestParam(required = false) @Nullable String sida,
            Model model,
            RedirectAttributes redirect) {
        var place = parked.getIfAvailable();
        var fields = place == null ? null : place.parked(form).orElse(null);
        if (fields == null) {
            return "redirect:" + LocalPath.START;
        }
        if (sida != null) {
            Notice.after(redirect, "access.kept.check");
            return "redirect:" + LocalPath.of(sida);
        }
        model.addAttribute("kept", new Kept("late", action(form), form, fields));
        return "access/kept";
    }

    @PostMapping("/slang")
    String discard(@RequestParam String form) {
        parked.ifAvailable(place -> place.drop(form));
        return "redirect:" + LocalPath.START;
    }

    /** Forwarded to: the page was too old, a new press sends the form. */
    @RequestMapping("/igen")
    String again(Model model, HttpServletRequest request, HttpServletResponse response) {
        return forwarded("stale", original(request), model, request, response);
    }

    /** Forwarded to: the assignment has ended, so it cannot be sent or kept, only copied. */
    @RequestMapping("/utan-hatt")
    String withoutHat(Model model, HttpServletRequest request, HttpServletResponse response) {
        return forwarded("no-hat", null, model, request, response);
    }

    /** Forwarded to: written under another hat than the one worn now, and kept there. */
    @RequestMapping("/bytt")
    String switched(Model model, HttpServletRequest request, HttpServletResponse response) {
        return forwarded("switched", null, model, request, response);
    }

    /** Forwarded to: nobody is signed in and nobody can be made out, so it can only be copied. */
    @RequestMapping("/utloggad")
    String signedOut(Model model, HttpServletRequest request, HttpServletResponse response) {
        return forwarded("signed-out", null, model, request, response);
    }

    private static String forwarded(
            String reason,
            @Nullable String action,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (request.getDispatcherType() != DispatcherType.FORWARD) {
            return "redirect:" + LocalPath.START;
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        model.addAttribute("kept", new Kept(reason, action, null, LateForms.fields(request)));
        return "access/kept";
    }

    private static String original(HttpServletRequest request) {
        return LocalPath.of((String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI));
    }

    private static @Nullable String action(String form) {
        return form.startsWith(LateForms.OWN_PLACE)
                ? LocalPath.of(form.substring(LateForms.OWN_PLACE.length()))
                : null;
    }
}
