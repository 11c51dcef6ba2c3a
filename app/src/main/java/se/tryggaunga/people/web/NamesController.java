package se.tryggaunga.people.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tryggaunga.access.LocalPath;
import se.tryggaunga.people.NameSwitch;

/** "Visa namn" and "Dölj namn", for the rest of the session. */
@Controller
class NamesController {

    @PostMapping("/visa-namn")
    String toggle(@RequestParam(name = "back", required = false) @Nullable String back) {
        NameSwitch.toggle();
        return "redirect:" + LocalPath.of(back);
    }
}
