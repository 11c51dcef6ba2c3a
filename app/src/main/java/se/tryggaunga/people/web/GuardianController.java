package se.tryggaunga.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import se.tryggaunga.people.Custodian;
import se.tryggaunga.people.FamilyPages;
import se.tryggaunga.people.Guardian;
import se.tryggaunga.people.People;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;
import se.tryggaunga.shell.Text;

/** Those who decide together with the young person. */
@Controller
@RequestMapping("/forfragningar/{id}/vardnadshavare")
class GuardianController {

    private static final String PAGE = "people/guardian";
    private static final String NEW = "ny";

    private final People people;
    private final FamilyPages pages;
    private final Drafts drafts;
    private final Once once;
    private final Today today;

    GuardianController(People people, FamilyPages pages, Drafts drafts, Once once, Today today) {
        this.people = people;
        this.pages = pages;
        this.drafts = drafts;
        this.once = once;
        this.today = today;
    }

    @GetMapping("/ny")
    String empty(@PathVariable UUID id, Model model) {
        return show(id, null, model, draft(id, NEW, null));
    }

    @GetMapping("/{guardian}")
    String form(@PathVariable UUID id, @PathVariable UUID guardian, Model model) {
        pages.guardians(id);
        var known = known(id, guardian);
        return show(id, known, model, draft(id, guardian.toString(), known));
    }

    @PostMapping("/ny")
    String add(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var written = new GuardianForm(Form.of(fields));
        var person = written.person(pages.guardians(id).whereaboutsHidden());
        if (person == null) {
            show(id, null, model, written.form());
            return written.form().rejected(response, PAGE);
        }
        var next = once.answer(written.form(), () -> added(id, person));
        Notice.after(redirect, "shell.saved", Text.time(today.now()));
        return "redirect:" + next;
    }

    @PostMapping("/{guardian}")
    String save(
            @PathVariable UUID id,
            @PathVariable UUID guardian,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var written = new GuardianForm(Form.of(fields));
        int version = written.version();
        var person = written.person(pages.guardians(id).whereaboutsHidden());
        if (person == null) {
            show(id, known(id, guardian), model, written.form());
            return written.form().rejected(response, PAGE);
        }
        try {
            var next = once.answer(written.form(), () -> corrected(id, guardian, version, person));
            Notice.after(redirect, "shell.saved", Text.time(today.now()));
            return "redirect:" + next;
        } catch (ChangedMeanwhile newer) {
            var theirs = known(id, guardian);
            written.form().with("version", String.valueOf(theirs.version()));
            model.addAttribute("theirs", theirs);
            response.setStatus(newer.status());
            return show(id, theirs, model, written.form());
        }
    }

    private String added(UUID id, Custodian person) {
        people.addGuardian(id, person);
        drafts.drop(key(id, NEW));
        return consent(id);
    }

    private String corrected(UUID id, UUID guardian, int version, Custodian person) {
        people.correctGuardian(id, guardian, version, person);
        drafts.drop(key(id, guardian.toString()));
        return consent(id);
    }

    private String show(UUID id, @Nullable Guardian guardian, Model model, Form form) {
        model.addAttribute("family", pages.guardians(id));
        model.addAttribute("guardian", guardian);
        model.addAttribute("form", form);
        return PAGE;
    }

    private Guardian known(UUID id, UUID guardian) {
        return people.guardian(id, guardian).orElseThrow(NotFound::new);
    }

    private Form draft(UUID id, String which, @Nullable Guardian guardian) {
        return drafts.find(key(id, which))
                .map(Draft::form)
                .orElseGet(() -> GuardianForm.prefilled(guardian));
    }

    private static String consent(UUID id) {
        return "/forfragningar/" + id + "/samtycke";
    }

    private static String key(UUID id, String which) {
        return "people.guardian." + id + "." + which;
    }
}
