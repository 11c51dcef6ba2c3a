package se.tryggaunga.cases.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.Acting;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Text;
import se.tryggaunga.shell.paper.TaggedPdf;

/**
 * Papers of a case, tagged, in the language of whoever prints them. Neither the title nor the
 * file's name says anything of whom it is about.
 */
@Component
class CasePaper {

    private final TemplateEngine engine;
    private final Acting acting;
    private final Today today;

    CasePaper(TemplateEngine engine, Acting acting, Today today) {
        this.engine = engine;
        this.acting = acting;
        this.today = today;
    }

    byte[] of(String title, String template, Map<String, Object> model) {
        var shown = new HashMap<>(model);
        shown.put("printed", Text.text("shell.print.secrecy", acting.hat().name(), today.now()));
        var body = new StringOutput();
        engine.render("cases/paper/" + template + ".jte", shown, body);
        return TaggedPdf.of(title, Text.locale().getLanguage(), body.toString());
    }

    static ResponseEntity<byte[]> file(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
