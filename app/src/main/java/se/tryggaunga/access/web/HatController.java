package se.tryggaunga.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tryggaunga.access.Hats;
import se.tryggaunga.access.LocalPath;
import se.tryggaunga.access.Sessions;
import se.tryggaunga.access.SignInLog;
import se.tryggaunga.access.SignedIn;
import se.tryggaunga.shell.WaitingHat;
import se.tryggaunga.shell.Wearer;

/** One hat at a time. */
@Controller
@RequestMapping("/hatt")
class HatController {

    private final Hats hats;
    private final Sessions sessions;
    private final Wearer wearer;
    private final ObjectProvider<SignInLog> log;

    HatController(Hats hats, Sessions sessions, Wearer wearer, ObjectProvider<SignInLog> log) {
        this.hats = hats;
        this.sessions = sessions;
        this.wearer = wearer;
        this.log = log;
    }

    @GetMapping
    String page(
            @RequestParam(defaultValue = "") String vidare,
            @RequestParam(defaultValue = "") String slut,
            Model model) {
        var someone = SignedIn.current().orElseThrow();
        if (hats.of(someone.person()).isEmpty()) {
            model.addAttribute("reference", reference(someone.account()));
            return "access/no-hat";
        }
        List<WaitingHat> others = wearer.others();
        model.addAttribute("current", wearer.hatTitle());
        model.addAttribute("others", others);
        model.addAttribute("ended", slut.equals("ja"));
        model.addAttribute("vidare", LocalPath.of(vidare));
        return "access/hats";
    }

    @PostMapping
    String wear(
            @RequestParam UUID uppdrag,
            @RequestParam(defaultValue = "") String vidare,
            HttpServletRequest request,
            HttpServletResponse response) {
        var someone = hats.wear(SignedIn.current().orElseThrow(), uppdrag);
        request.changeSessionId();
        sessions.remember(someone, request, response);
        log.ifAvailable(to -> to.hatChanged(someone.account(), uppdrag));
        return "redirect:" + LocalPath.of(vidare);
    }

    /** What the manager or the steward needs to find the account; it says nothing to others. */
    private static String reference(UUID account) {
        var digits = account.toString().substring(0, 8).toUpperCase(Locale.ROOT);
        return digits.substring(0, 4) + "-" + digits.substring(4);
    }
}
