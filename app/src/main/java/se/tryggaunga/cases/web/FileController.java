package se.tryggaunga.cases.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggaunga.cases.Attachments;
import se.tryggaunga.cases.CasePages;
import se.tryggaunga.cases.CaseTab;
import se.tryggaunga.shell.Notice;

/** One file of a note: fetched by who reads the note, taken away by who owns it. */
@Controller
@RequestMapping("/arenden/{number}/bilagor/{file}")
class FileController {

    private final CasePages pages;
    private final Attachments attachments;

    FileController(CasePages pages, Attachments attachments) {
        this.pages = pages;
        this.attachments = attachments;
    }

    /** Fetched and not shown in a page of ours; neither address nor name says whom it concerns. */
    @GetMapping
    ResponseEntity<byte[]> open(
            @PathVariable String number, @PathVariable UUID file, HttpServletResponse response) {
        var opened =
                pages.read(
                        number, CaseTab.NOTES, "attachment", view -> attachments.open(view, file));
        response.setHeader(
                "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(opened.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(opened.named("bilaga"))
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(opened.content());
    }

    @PostMapping("/ta-bort")
    String takeAway(
            @PathVariable String number, @PathVariable UUID file, RedirectAttributes redirect) {
        var next =
                pages.write(
                        number,
                        view -> {
                            var note = attachments.one(view, file).note();
                            attachments.takeAway(view, file);
                            return view.path("/anteckningar/" + note + "/bilagor");
                        });
        Notice.after(redirect, "cases.attachment.gone");
        return "redirect:" + next;
    }
}
