package se.tryggaunga.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import se.tryggaunga.access.LocalPath;
import se.tryggaunga.access.Sessions;
import se.tryggaunga.access.SignIn;
import se.tryggaunga.access.SignedIn;
import se.tryggaunga.access.passkey.Passkeys;
import se.tryggaunga.shared.Today;

/** In at the door, or back to a locked screen, with a key that a device keeps. */
@Controller
class KeyAtTheDoorController {

    private final Passkeys passkeys;
    private final SignIn signIn;
    private final Sessions sessions;
    private final SignInController door;
    private final LockController lock;
    private final Today today;

    KeyAtTheDoorController(
            Passkeys passkeys,
            SignIn signIn,
            Sessions sessions,
            SignInController door,
            LockController lock,
            Today today) {
        this.passkeys = passkeys;
        this.signIn = signIn;
        this.sessions = sessions;
        this.door = door;
        this.lock = lock;
        this.today = today;
    }

    @PostMapping("/logga-in/nyckel/fraga")
    @ResponseBody
    Map<String, Object> askNobody(HttpServletRequest request) {
        var question = AskedOfDevice.anew(request, today.now());
        return passkeys.toSignIn(AskedOfDevice.site(request), question);
    }

    @PostMapping("/logga-in/nyckel")
    String enter(
            @RequestParam(defaultValue = "") String svar,
            @RequestParam(defaultValue = "") String vidare,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var whose = whose(svar, request);
        return whose.isPresent()
                ? "redirect:" + signIn.signIn(whose.get(), request, response)
                : door.again("access.err.no-key", vidare, model, response);
    }

    @PostMapping("/last/nyckel/fraga")
    @ResponseBody
    Map<String, Object> askWhoLocked(HttpServletRequest request) {
        var account = SignedIn.current().orElseThrow().account();
        var question = AskedOfDevice.anew(request, today.now());
        return passkeys.toUnlock(AskedOfDevice.site(request), question, account);
    }

    @PostMapping("/last/nyckel")
    String unlock(
            @RequestParam(defaultValue = "") String svar,
            @RequestParam(defaultValue = "") String vidare,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var someone = SignedIn.current().orElseThrow();
        if (sessions.isOver(someone)) {
            sessions.end(request);
            return "redirect:/logga-in?slut=ja";
        }
        if (whose(svar, request).filter(someone.account()::equals).isPresent()) {
            sessions.unlock(request);
            return "redirect:" + LocalPath.of(vidare);
        }
        return lock.again("access.err.no-key", vidare, model, response);
    }

    private Optional<UUID> whose(String answer, HttpServletRequest request) {
        var site = AskedOfDevice.site(request);
        return AskedOfDevice.take(request, today.now())
                .flatMap(question -> passkeys.whose(answer, question, site));
    }
}
