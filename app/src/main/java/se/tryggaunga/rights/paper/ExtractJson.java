package se.tryggaunga.rights.paper;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.tryggaunga.rights.ExtractView;
import se.tryggaunga.rights.HandingOver;
import se.tryggaunga.rights.Post;
import se.tryggaunga.rights.PostWords;
import se.tryggaunga.rights.domain.Ruling;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Text;
import tools.jackson.databind.json.JsonMapper;

/** The same extract for a machine: nothing that the paper does not say. */
@Component
public class ExtractJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final PostWords words;
    private final HandingOver handingOver;
    private final Today today;

    ExtractJson(PostWords words, HandingOver handingOver, Today today) {
        this.words = words;
        this.handingOver = handingOver;
        this.today = today;
    }

    public byte[] of(ExtractView view) {
        var json = new LinkedHashMap<String, Object>();
        json.put("title", Papers.title(view));
        json.put("controller", view.head().partyName());
        json.put("area", view.area().name());
        json.put("given_name", view.head().givenName());
        json.put("family_name", view.head().familyName());
        json.put("asked_on", view.head().askedOn().toString());
        json.put("made_at", today.now().toString());
        json.put("handed_over", view.has("handed_over"));
        json.put("sources", sources(view));
        json.put("posts", view.posts().stream().map(post -> post(view, post)).toList());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
    }

    private static List<Map<String, Object>> sources(ExtractView view) {
        var sources = new ArrayList<Map<String, Object>>();
        for (var source : view.sources()) {
            var json = new LinkedHashMap<String, Object>();
            json.put("source", Text.text(source.nameKey()));
            json.put("state", source.state().code());
            json.put("found", source.found());
            json.put("missing", source.missing());
            sources.add(json);
        }
        return sources;
    }

    private Map<String, Object> post(ExtractView view, Post post) {
        var json = new LinkedHashMap<String, Object>();
        json.put("what", words.title(post));
        json.put("at", String.valueOf(post.happenedAt()));
        json.put("purpose", words.purpose(post));
        json.put("ground", words.ground(post));
        var ruling = post.ruling();
        json.put("ruling", ruling == null ? "" : ruling.code());
        if (ruling == Ruling.WITHHELD) {
            json.put("reason", post.reason());
            return json;
        }
        json.put("fields", words.handedOver(post).stream().map(ExtractJson::field).toList());
        if (post.isFile()) {
            json.put("media_type", post.mediaType());
            json.put(
                    "content",
                    Base64.getEncoder().encodeToString(handingOver.file(view.head().id(), post)));
        }
        return json;
    }

    private static Map<String, String> field(PostWords.Line line) {
        var json = new LinkedHashMap<String, String>();
        json.put("field", line.column());
        json.put("name", line.name());
        json.put("value", line.value());
        return json;
    }
}
