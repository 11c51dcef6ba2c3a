package se.tryggaunga.access.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.tryggaunga.access.LocalPath;

@Controller
class StartController {

    @GetMapping("/")
    String start() {
        return "redirect:" + LocalPath.START;
    }
}
