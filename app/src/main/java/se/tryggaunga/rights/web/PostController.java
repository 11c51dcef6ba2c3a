package se.tryggaunga.rights.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
import se.tryggaunga.drafts.Once;
import se.tryggaunga.rights.ExtractView;
import se.tryggaunga.rights.Extracts;
import se.tryggaunga.rights.MaskNotFound;
import se.tryggaunga.rights.Post;
import se.tryggaunga.rights.PostWords;
import se.tryggaunga.rights.Reviews;
import se.tryggaunga.rights.RuledMeanwhile;
import se.tryggaunga.rights.domain.Ruling;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shell.Form;

/** One post: hand over, mask, withhold, or ask a lawyer first. Then the next. */
@Controller
@RequestMapping(ExtractsController.PATH + "/{id}/poster/{post}")
class PostController {

    private final Extracts extracts;
    private final Reviews reviews;
    private final PostWords words;
    private final Once once;

    PostController(Extracts extracts, Reviews reviews, PostWords words, Once once) {
        this.extracts = extracts;
        this.reviews = reviews;
        this.words = words;
        this.once = once;
    }

    @GetMapping
    String open(@PathVariable UUID id, @PathVariable UUID post, Model model) {
        var view = extracts.open(id);
        var one = find(view, post);
        var form = Form.empty().with("version", String.valueOf(one.version()));
        if (one.ruling() == null) {
            form.with("mask", one.proposed().toArray(String[]::new));
        } else {
            form.with("ruling", one.ruling().code())
                    .with("mask", one.masks().toArray(String[]::new))
                    .with("more", String.join("\n", notProposed(one)))
                    .with("reason", one.reason());
        }
        return page(view, one, form, model);
    }

    @PostMapping
    String rule(
            @PathVariable UUID id,
            @PathVariable UUID post,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var view = extracts.open(id);
        var one = find(view, post);
        var form = Form.of(fields);
        var masks = masks(form);
        var ruling = ruling(form, one, masks);
        if (form.ok()) {
            try {
                once.answer(
                        form,
                        () -> {
                            reviews.rule(
                                    id, post, version(form), ruling, masks, form.value("reason"));
                            return "";
                        });
            } catch (MaskNotFound refused) {
                form.reject("more", refused.key(), refused.args());
            } catch (RuledMeanwhile refused) {
                form.reject(refused);
                form.with("version", String.valueOf(one.version()));
            }
        }
        if (!form.ok()) {
            return form.rejected(response, page(view, one, form, model));
        }
        return "redirect:" + next(view, one);
    }

    @GetMapping("/fil")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable UUID post) {
        var one = find(extracts.open(id), post);
        var content = reviews.file(id, post);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(String.valueOf(one.mediaType())))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(one.fileName()).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }

    private static Ruling ruling(Form form, Post post, List<String> masks) {
        var code = form.oneOf("ruling", Coded.codes(Ruling.class), "rights.err.ruling");
        if (!form.ok()) {
            return Ruling.UNSURE;
        }
        var ruling = Coded.of(Ruling.class, code);
        if (ruling == Ruling.MASKED && post.isFile()) {
            form.reject("ruling", "rights.err.file-mask");
        } else if (ruling == Ruling.MASKED && masks.isEmpty()) {
            form.reject("more", "rights.err.no-mask");
        }
        if (ruling.needsReason()) {
            form.require("reason", "rights.err.reason");
        }
        form.max("reason", ExtractForm.WORDS);
        form.max("more", ExtractForm.WORDS);
        return ruling;
    }

    /** Those that are ticked, and those that are written, one a line. */
    private static List<String> masks(Form form) {
        return Stream.concat(form.values("mask").stream(), form.value("more").lines())
                .map(String::strip)
                .filter(mask -> !mask.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> notProposed(Post post) {
        var more = new ArrayList<>(post.masks());
        more.removeAll(post.proposed());
        return more;
    }

    private static int version(Form form) {
        try {
            return Integer.parseInt(form.value("version"));
        } catch (NumberFormatException altered) {
            return -1;
        }
    }

    /** The next that nobody has ruled on, or the extract when there is none. */
    private static String next(ExtractView view, Post post) {
        return view.posts().stream()
                .filter(each -> each.ruling() == null && !each.id().equals(post.id()))
                .findFirst()
                .map(each -> path(view, each))
                .orElse(view.head().path());
    }

    static String path(ExtractView view, Post post) {
        return view.head().path() + "/poster/" + post.id();
    }

    private static Post find(ExtractView view, UUID post) {
        return view.posts().stream()
                .filter(each -> each.id().equals(post))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private String page(ExtractView view, Post post, Form form, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("post", post);
        model.addAttribute("words", words);
        model.addAttribute("form", form);
        return "rights/post";
    }
}
