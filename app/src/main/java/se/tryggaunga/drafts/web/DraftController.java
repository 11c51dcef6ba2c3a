package se.tryggaunga.drafts.web;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import se.tryggaunga.drafts.Drafts;
import se.tryggaunga.shell.Text;

@Controller
@RequestMapping("/utkast")
class DraftController {

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Answers with the time of day that the page shows: 14.31. */
    @PostMapping(produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String save(
            @RequestParam("_draft") String form, @RequestParam MultiValueMap<String, String> all) {
        return Text.time(drafts.save(form, all));
    }

    @PostMapping("/slang")
    String discard(@RequestParam("_draft") String form) {
        drafts.drop(form);
        return "redirect:/min-dag";
    }
}
