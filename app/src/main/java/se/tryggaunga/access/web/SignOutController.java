package se.tryggaunga.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import se.tryggaunga.access.SignIn;

@Controller
class SignOutController {

    private final SignIn signIn;

    SignOutController(SignIn signIn) {
        this.signIn = signIn;
    }

    @PostMapping("/logga-ut")
    String signOut(HttpServletRequest request) {
        signIn.signOut(request);
        return "redirect:/logga-in?slut=utloggad";
    }
}
