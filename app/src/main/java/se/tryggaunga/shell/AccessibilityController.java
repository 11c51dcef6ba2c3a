package se.tryggaunga.shell;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The accessibility statement, open to all. Sv: tillgänglighetsredogörelse. */
@Controller
class AccessibilityController {

    @GetMapping("/tillganglighet")
    String statement() {
        return "shell/accessibility";
    }
}
