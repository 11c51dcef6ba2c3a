package se.tryggaunga.sharing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.files.Drawn;
import se.tryggaunga.files.Files;
import se.tryggaunga.files.Limits;
import se.tryggaunga.files.UnusableFile;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.ConsentPages;
import se.tryggaunga.sharing.Papers;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;
import se.tryggaunga.shell.Text;

/** The signed paper: a photo from the phone, or a scan. */
@Controller
@RequestMapping("/forfragningar/{id}/samtycke/papper")
class PaperController {

    private static final String PAGE = "sharing/paper";

    /** A signed paper is no bundle. */
    private static final Limits LIMITS = new Limits(10, 6, 10);

    private final ConsentPages pages;
    private final Papers papers;
    private final Files files;
    private final Once once;
    private final Today today;

    PaperController(ConsentPages pages, Papers papers, Files files, Once once, Today today) {
        this.pages = pages;
        this.papers = papers;
        this.files = files;
        this.once = once;
        this.today = today;
    }

    @GetMapping
    String form(@PathVariable UUID id, Model model) {
        model.addAttribute("view", pages.toWrite(id));
        model.addAttribute("form", Form.empty());
        return PAGE;
    }

    @PostMapping
    String keep(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        var view = pages.toWrite(id);
        var form = Form.of(fields);
        try {
            var bytes = file == null ? new byte[0] : file.getBytes();
            form.with("content", bytes);
            var scan = files.drawn(bytes, LIMITS);
            var next = once.answer(form, () -> kept(id, scan));
            Notice.after(redirect, "sharing.paper.saved", Text.time(today.now()));
            return "redirect:" + next;
        } catch (UnusableFile refused) {
            form.reject("file", refused.key(), refused.args());
            model.addAttribute("view", view);
            model.addAttribute("form", form);
            return form.rejected(response, PAGE);
        }
    }

    /** Inline, because it is looked at; its name says nothing about whom it concerns. */
    @GetMapping("/{paper}")
    ResponseEntity<byte[]> open(@PathVariable UUID id, @PathVariable UUID paper) {
        var scan = papers.open(id, paper);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(scan.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(scan.named("underlag"))
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(scan.content());
    }

    private String kept(UUID id, Drawn scan) {
        papers.keep(id, scan);
        return "/forfragningar/" + id + "/samtycke";
    }
}
