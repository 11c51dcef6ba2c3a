package se.tryggaunga.sharing.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tryggaunga.sharing.RuleBooks;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Option;

/**
 * May I tell this to …? For everybody who is signed in. The question comes in the body of the
 * request, so that no address and no log of addresses holds it; nothing is kept.
 */
@Controller
@RequestMapping(TellingController.PATH)
class TellingController {

    static final String PATH = "/far-jag-dela";

    private final RuleBooks books;
    private final TellingPage page;
    private final TellingAnswer answer;

    TellingController(RuleBooks books, TellingPage page, TellingAnswer answer) {
        this.books = books;
        this.page = page;
        this.answer = answer;
    }

    @GetMapping
    String ask(Model model) {
        return choices(Form.empty().with("from", page.mine()), model);
    }

    @PostMapping
    String answer(
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var form = Form.of(fields);
        var ages = page.ages().stream().map(Option::value).toList();
        var asked = new TellingForm(form, books.today().words(), books.day(), ages);
        if (!asked.isWhole()) {
            return form.rejected(response, choices(form, model));
        }
        if (form.has("again", "yes")) {
            return choices(form, model);
        }
        var question = asked.question();
        model.addAttribute("form", form);
        model.addAttribute("told", answer.to(question, form));
        model.addAttribute("whose", answer.whoseYes(question));
        model.addAttribute("day", books.day());
        return "sharing/told";
    }

    private String choices(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("parties", page.parties());
        model.addAttribute("receivers", page.receivers(form.value("from")));
        model.addAttribute("kinds", page.kinds());
        model.addAttribute("ages", page.ages());
        return "sharing/telling";
    }
}
