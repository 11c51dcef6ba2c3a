package se.tryggaunga.drafts.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tryggaunga.drafts.Drafts;
import se.tryggaunga.shell.Text;

@Controller
@RequestMapping("/utkast")
class DraftController {

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Answers with the time of day that the page shows: 14.31. Gone: the form has been sent. */
    @PostMapping(produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> save(
            @RequestParam("_draft") String form, @RequestParam MultiValueMap<String, String> all) {
        return drafts.save(form, all)
                .map(at -> ResponseEntity.ok(Text.time(at)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.GONE).build());
    }

    @PostMapping("/slang")
    String discard(@RequestParam("_draft") String form) {
        drafts.drop(form);
        return "redirect:/min-dag";
    }
}
