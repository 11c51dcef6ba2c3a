package se.tryggaunga.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tryggaunga.access.LocalPath;
import se.tryggaunga.access.SignIn;
import se.tryggaunga.access.SignInChoices;
import se.tryggaunga.access.local.LocalLogins;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.shell.Form;

@Controller
@RequestMapping("/logga-in")
class SignInController {

    /** Why somebody stands at the door again; each has a sentence. */
    private static final Set<String> REASONS =
            Set.of("ja", "kvar", "utloggad", "stangt", "sidan", "nystart");

    private final SignIn signIn;
    private final LocalLogins logins;
    private final Municipalities municipalities;
    private final ObjectProvider<SignInChoices> choices;

    SignInController(
            SignIn signIn,
            LocalLogins logins,
            Municipalities municipalities,
            ObjectProvider<SignInChoices> choices) {
        this.signIn = signIn;
        this.logins = logins;
        this.municipalities = municipalities;
        this.choices = choices;
    }

    @GetMapping
    String page(
            @RequestParam(defaultValue = "") String vidare,
            @RequestParam(defaultValue = "") String slut,
            Model model) {
        return show(Form.empty(), vidare, REASONS.contains(slut) ? slut : "", model);
    }

    @PostMapping
    String enter(
            @RequestParam(defaultValue = "") String anvandare,
            @RequestParam(defaultValue = "") String losenord,
            @RequestParam(defaultValue = "") String kod,
            @RequestParam(defaultValue = "") String vidare,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var form = Form.of(Credentials.shownAgain(anvandare));
        Credentials.require(form, "anvandare", anvandare, "access.err.user");
        Credentials.require(form, "losenord", losenord, "access.err.password");
        Credentials.require(form, "kod", kod, "access.err.code");
        if (form.ok()) {
            var account = logins.check(anvandare, losenord, kod);
            if (account.isPresent()) {
                return "redirect:" + signIn.signIn(account.get(), request, response);
            }
            form.reject("", "access.err.no");
        }
        form.rejected(response);
        return show(form, vidare, "", model);
    }

    /** The door once more, with the reason why it stayed shut. */
    String again(String reason, String vidare, Model model, HttpServletResponse response) {
        var form = Form.empty();
        form.reject("", reason);
        form.rejected(response);
        return show(form, vidare, "", model);
    }

    private String show(Form form, String vidare, String reason, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("municipality", municipalities.current().name());
        model.addAttribute("vidare", LocalPath.of(vidare));
        model.addAttribute("reason", reason);
        model.addAttribute("groups", groups());
        return "access/sign-in";
    }

    private List<ChoiceGroup> groups() {
        var groups = new LinkedHashMap<String, List<SignInChoices.Choice>>();
        choices.ifAvailable(slot ->
                slot.choices()
                        .forEach(each ->
                                groups.computeIfAbsent(each.group(), _ -> new ArrayList<>())
                                        .add(each)));
        return groups.entrySet().stream()
                .map(group -> new ChoiceGroup(group.getKey(), group.getValue()))
                .toList();
    }
}
