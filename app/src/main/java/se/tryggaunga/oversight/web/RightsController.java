package se.tryggaunga.oversight.web;

import static se.tryggaunga.shell.Text.text;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.oversight.RightsLink;
import se.tryggaunga.oversight.RightsReviews;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;
import se.tryggaunga.shell.Option;

/** Which assignments are still needed, once a quarter. */
@Controller
@RequestMapping(RightsController.PATH)
class RightsController {

    static final String PATH = "/behorigheter";

    private static final String FIELD = "uppdrag-";
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String KEEP = "behall";
    private static final String REMOVE = "bort";

    private final RightsReviews reviews;
    private final Organisation organisation;
    private final Once once;
    private final Today today;
    private final ObjectProvider<RightsLink> links;

    RightsController(
            RightsReviews reviews,
            Organisation organisation,
            Once once,
            Today today,
            ObjectProvider<RightsLink> links) {
        this.links = links;
        this.reviews = reviews;
        this.organisation = organisation;
        this.once = once;
        this.today = today;
    }

    @GetMapping
    String page(Model model) {
        return show(Form.empty(), model);
    }

    @PostMapping("/{id}")
    String say(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        var said = said(form);
        if (said.isEmpty()) {
            form.reject(first(id), "oversight.rights.err.none");
        }
        if (!form.ok()) {
            return form.rejected(response, show(form, model));
        }
        once.answer(
                form,
                () -> {
                    reviews.say(id, said);
                    return PATH;
                });
        Notice.after(redirect, "oversight.rights.said", said.size());
        return "redirect:" + PATH;
    }

    /** The field that the sentence stands at. */
    private String first(UUID review) {
        return reviews.mine().stream()
                .filter(each -> each.id().equals(review) && !each.open().isEmpty())
                .findFirst()
                .map(each -> FIELD + each.open().getFirst().id())
                .orElse("");
    }

    private static Map<UUID, Boolean> said(Form form) {
        var said = new HashMap<UUID, Boolean>();
        form.all()
                .forEach((name, _) -> {
                    var value = form.value(name);
                    if (name.matches(FIELD + ID) && List.of(KEEP, REMOVE).contains(value)) {
                        said.put(
                                UUID.fromString(name.substring(FIELD.length())),
                                value.equals(KEEP));
                    }
                });
        return said;
    }

    private String show(Form form, Model model) {
        var mine = reviews.mine();
        model.addAttribute("review", mine.isEmpty() ? null : mine.getFirst());
        model.addAttribute("form", form);
        model.addAttribute("links", links.orderedStream().toList());
        model.addAttribute("today", today.day());
        model.addAttribute("organisation", organisation);
        model.addAttribute(
                "choices",
                List.of(
                        Option.of(KEEP, text("oversight.rights.keep")),
                        Option.of(REMOVE, text("oversight.rights.remove"))));
        return "oversight/rights";
    }
}
