package se.tryggaunga.search.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tryggaunga.access.Acting;
import se.tryggaunga.cases.CaseNumbers;
import se.tryggaunga.search.Found;
import se.tryggaunga.search.Purpose;
import se.tryggaunga.search.Search;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shell.Deed;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Option;
import se.tryggaunga.shell.Palette;
import se.tryggaunga.shell.Text;

/**
 * S03: finds, and leads to what can be done. What is searched for comes in the body of the request:
 * no address holds it, and neither does the log.
 */
@Controller
@RequestMapping(SearchController.PATH)
class SearchController {

    static final String PATH = "/sok";

    private static final int LONGEST = 100;

    private final Search search;
    private final Palette palette;
    private final Acting acting;

    SearchController(Search search, Palette palette, Acting acting) {
        this.search = search;
        this.palette = palette;
        this.acting = acting;
    }

    @GetMapping
    String ask(Model model) {
        return page(Form.empty(), null, palette.deeds(), model);
    }

    @PostMapping
    String find(
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var form = Form.of(fields);
        form.require("sought", "search.err.nothing");
        form.max("sought", LONGEST);
        var numbered = form.ok() && finds() ? search.caseNumbered(form.value("sought")) : null;
        if (numbered != null && numbered.isPresent()) {
            return "redirect:" + numbered.get();
        }
        var deeds = palette.matching(form.value("sought"));
        if (!finds() || (form.value("purpose").isEmpty() && !deeds.isEmpty())) {
            return page(form, null, deeds, model);
        }
        var number = CaseNumbers.read(form.value("sought")).isPresent();
        form.oneOf("purpose", codes(), number ? "search.err.number" : "search.err.purpose");
        if (!form.ok()) {
            return form.rejected(response, page(form, null, palette.deeds(), model));
        }
        var purpose = Coded.of(Purpose.class, form.value("purpose"));
        return page(form, search.person(form.value("sought"), purpose), deeds, model);
    }

    private String page(Form form, @Nullable Found found, List<Deed> deeds, Model model) {
        model.addAttribute("finds", finds());
        model.addAttribute("deeds", deeds);
        model.addAttribute("form", form);
        model.addAttribute("found", found);
        model.addAttribute(
                "purposes",
                Arrays.stream(Purpose.values())
                        .map(each -> Option.of(each.code(), Text.text(each.key())))
                        .toList());
        return "search/search";
    }

    /** Persons and cases are found by those who take part in cases. */
    private boolean finds() {
        return acting.hat().may("cases");
    }

    private static List<String> codes() {
        return Arrays.stream(Purpose.values()).map(Purpose::code).toList();
    }
}
