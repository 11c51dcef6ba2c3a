package se.tryggaunga.rights.paper;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.tryggaunga.records.Holdings;
import se.tryggaunga.rights.ExtractView;
import se.tryggaunga.rights.Post;
import se.tryggaunga.rights.PostWords;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Text;
import se.tryggaunga.shell.paper.TaggedPdf;

/** Writes an extract in the language of whoever hands it over. */
@Component
public class Papers {

    private final TemplateEngine engine;
    private final PostWords words;
    private final Holdings holdings;
    private final Today today;

    Papers(TemplateEngine engine, PostWords words, Holdings holdings, Today today) {
        this.engine = engine;
        this.words = words;
        this.holdings = holdings;
        this.today = today;
    }

    public byte[] extract(ExtractView view) {
        var body =
                render(
                        "rights/paper.jte",
                        Map.of(
                                "view",
                                view,
                                "words",
                                words,
                                "sources",
                                bySource(view),
                                "made",
                                today.now()));
        return TaggedPdf.of(title(view), Text.locale().getLanguage(), body);
    }

    public byte[] processing(String controller) {
        var body =
                render(
                        "rights/holdings-paper.jte",
                        Map.of(
                                "holdings",
                                holdings.all(),
                                "controller",
                                controller,
                                "made",
                                today.day()));
        return TaggedPdf.of(Text.text("rights.holdings"), Text.locale().getLanguage(), body);
    }

    static String title(ExtractView view) {
        return Text.text("rights.paper.title", view.head().partyName());
    }

    private static Map<String, List<Post>> bySource(ExtractView view) {
        var sources = new LinkedHashMap<String, List<Post>>();
        for (var source : view.sources()) {
            var posts =
                    view.posts().stream()
                            .filter(post -> post.source().equals(source.source()))
                            .toList();
            if (!posts.isEmpty()) {
                sources.put(source.nameKey(), posts);
            }
        }
        return sources;
    }

    private String render(String template, Map<String, Object> model) {
        var out = new StringOutput();
        engine.render(template, model, out);
        return out.toString();
    }
}
