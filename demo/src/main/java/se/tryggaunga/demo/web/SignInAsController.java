package se.tryggaunga.demo.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tryggaunga.access.SignIn;
import se.tryggaunga.access.SignInChoices;
import se.tryggaunga.shared.NotFound;

/** Lets somebody in as an invented person, without a secret. Exists in the demonstration only. */
@Controller
class SignInAsController {

    private final SignIn signIn;
    private final SignInChoices choices;

    SignInAsController(SignIn signIn, SignInChoices choices) {
        this.signIn = signIn;
        this.choices = choices;
    }

    @PostMapping("/logga-in/som")
    String signIn(
            @RequestParam("val") String id,
            HttpServletRequest request,
            HttpServletResponse response) {
        var account = choices.account(id).orElseThrow(NotFound::new);
        return "redirect:" + signIn.signIn(account, request, response);
    }
}
