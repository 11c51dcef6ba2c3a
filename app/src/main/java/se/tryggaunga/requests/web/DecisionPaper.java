package se.tryggaunga.requests.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.tryggaunga.requests.DecisionView;
import se.tryggaunga.shell.Text;
import se.tryggaunga.shell.paper.TaggedPdf;

/** Writes a decision in the language of whoever prints it, with how to appeal. */
@Component
class DecisionPaper {

    private final TemplateEngine engine;

    DecisionPaper(TemplateEngine engine) {
        this.engine = engine;
    }

    byte[] of(DecisionView view) {
        var body = new StringOutput();
        engine.render("requests/paper.jte", Map.of("view", view), body);
        return TaggedPdf.of(
                Text.text("requests.paper.title"), Text.locale().getLanguage(), body.toString());
    }
}
