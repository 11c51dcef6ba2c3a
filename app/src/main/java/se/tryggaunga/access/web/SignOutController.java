package se.tryggaunga.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
    String signOut(HttpServletRequest request, HttpServletResponse response) {
        signIn.signOut(request);
        response.setHeader("Clear-Site-Data", "\"storage\"");
        return "redirect:/logga-in?slut=utloggad";
    }
}
