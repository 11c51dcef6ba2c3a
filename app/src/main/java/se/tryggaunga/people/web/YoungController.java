package se.tryggaunga.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggaunga.drafts.Draft;
import se.tryggaunga.drafts.Drafts;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.people.ChangedMeanwhile;
import se.tryggaunga.people.ContactDetails;
import se.tryggaunga.people.FamilyPages;
import se.tryggaunga.people.FamilyView;
import se.tryggaunga.people.People;
import se.tryggaunga.people.YoungPerson;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;
import se.tryggaunga.shell.Text;

/** Whom it concerns. */
@Controller
@RequestMapping("/forfragningar/{id}/personen")
class YoungController {

    private static final String PAGE = "people/young";

    private final People people;
    private final FamilyPages pages;
    private final Drafts drafts;
    private final Once once;
    private final Today today;

    YoungController(People people, FamilyPages pages, Drafts drafts, Once once, Today today) {
        this.people = people;
        this.pages = pages;
        this.drafts = drafts;
        this.once = once;
        this.today = today;
    }

    @GetMapping
    String form(@PathVariable UUID id, Model model) {
        var family = pages.young(id);
        model.addAttribute("family", family);
        model.addAttribute(
                "form",
                drafts.find(key(id)).map(Draft::form).orElseGet(() -> YoungForm.prefilled(family)));
        return PAGE;
    }

    @PostMapping
    String save(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var written = new YoungForm(Form.of(fields), today.day());
        int version = written.version();
        var person = written.person();
        var contact = written.contact();
        if (person == null || !written.form().ok()) {
            show(id, model, written.form());
            return written.form().rejected(response, PAGE);
        }
        try {
            var next = once.answer(written.form(), () -> kept(id, version, person, contact));
            Notice.after(redirect, "shell.saved", Text.time(today.now()));
            return "redirect:" + next;
        } catch (ChangedMeanwhile newer) {
            return conflict(id, model, written.form(), newer, response);
        }
    }

    private String kept(UUID id, int version, YoungPerson person, ContactDetails contact) {
        people.correct(id, version, person);
        if (!contact.equals(people.contact(id))) {
            people.reach(id, contact);
        }
        drafts.drop(key(id));
        return "/forfragningar/" + id + "/samtycke";
    }

    private String conflict(
            UUID id, Model model, Form form, ChangedMeanwhile newer, HttpServletResponse response) {
        var family = show(id, model, form);
        model.addAttribute("theirs", family.young());
        form.with("version", String.valueOf(family.young().version()));
        response.setStatus(newer.status());
        return PAGE;
    }

    private FamilyView show(UUID id, Model model, Form form) {
        var family = pages.young(id);
        model.addAttribute("family", family);
        model.addAttribute("form", form);
        return family;
    }

    private static String key(UUID id) {
        return "people.young." + id;
    }
}
