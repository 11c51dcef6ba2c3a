package se.tryggaunga.requests.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.requests.Documents;
import se.tryggaunga.requests.Judged;
import se.tryggaunga.requests.NotReady;
import se.tryggaunga.requests.Requests;
import se.tryggaunga.requests.TestedMeanwhile;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** The test of one document, by the one to whom it was handed. */
@Controller
@RequestMapping(TestController.PATH + "/{id}")
class TestController {

    static final String PATH = "/provningar";

    private final Requests requests;
    private final Documents documents;
    private final Organisation organisation;
    private final Drafts drafts;
    private final Once once;

    TestController(
            Requests requests,
            Documents documents,
            Organisation organisation,
            Drafts drafts,
            Once once) {
        this.requests = requests;
        this.documents = documents;
        this.organisation = organisation;
        this.drafts = drafts;
        this.once = once;
    }

    @GetMapping
    String open(@PathVariable UUID id, Model model) {
        var page = documents.read(id);
        var latest = page.document().latest();
        var begun = latest == null ? Form.empty() : TestForm.of(latest.judged());
        var form = drafts.find(draft(id)).map(Draft::form).orElse(begun);
        if (form.value("section").isEmpty()) {
            form.with("section", organisation.area(page.document().area()).section());
        }
        form.with("version", String.valueOf(page.document().version()));
        return show(page, form, model);
    }

    @PostMapping
    String test(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var read = new TestForm(Form.of(fields));
        var judged = read.read();
        if (judged != null) {
            try {
                once.answer(read.form(), () -> tested(id, read.version(), judged));
                Notice.after(redirect, "requests.tested");
                return "redirect:" + PATH + "/" + id;
            } catch (TestedMeanwhile newer) {
                read.form().reject(newer);
            } catch (NotReady closed) {
                read.form().reject(closed);
            }
        }
        var page = documents.read(id);
        read.form().with("version", String.valueOf(page.document().version()));
        return read.form().rejected(response, show(page, read.form(), model));
    }

    private String tested(UUID id, int based, Judged judged) {
        documents.test(id, based, judged);
        drafts.drop(draft(id));
        return "";
    }

    /** To a colleague instead. */
    @PostMapping("/till")
    String handAgain(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        var tester =
                new Fields(form, requests.day())
                        .person("tester", documents.colleagues(), "requests.err.tester");
        if (form.ok() && tester != null) {
            try {
                once.answer(form, () -> handedAgain(id, tester));
                Notice.after(redirect, "requests.handed");
                return "redirect:" + PATH + "/" + id;
            } catch (NotReady closed) {
                form.reject(closed);
            }
        }
        return form.rejected(response, show(documents.read(id), form, model));
    }

    private String handedAgain(UUID id, UUID tester) {
        documents.handAgain(id, tester);
        return "";
    }

    private String show(Documents.Page page, Form form, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("form", form);
        model.addAttribute("draft", draft(page.document().id()));
        model.addAttribute("begun", drafts.find(draft(page.document().id())).isPresent());
        model.addAttribute(
                "colleagues",
                page.registrar() && page.head().open() ? documents.colleagues() : List.of());
        return "requests/test";
    }

    private static String draft(UUID id) {
        return "requests.test." + id;
    }
}
