package se.tryggaunga.organisation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.organisation.register.CannotUndo;
import se.tryggaunga.organisation.register.TermsMissing;
import se.tryggaunga.organisation.register.UnitImports;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** School units from the national register: hand in a file, look, take in, undo. */
@Controller
@RequestMapping(UnitImportController.PATH)
class UnitImportController {

    static final String PATH = "/installningar/skolenheter";

    private static final int SHOWN = 200;

    private final UnitImports imports;
    private final Organisation organisation;
    private final UnitImportPage page;

    UnitImportController(UnitImports imports, Organisation organisation, UnitImportPage page) {
        this.imports = imports;
        this.organisation = organisation;
        this.page = page;
    }

    @GetMapping
    String list(Model model) {
        return list(model, Form.empty());
    }

    @PostMapping
    String look(
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var sent = new UnitImportForm(Form.of(fields), page.partyIds());
        list(model, sent.form());
        var rows = sent.rows(file);
        var terms =
                sent.terms(
                        file == null
                                ? ""
                                : Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        if (rows == null || !sent.form().ok()) {
            return sent.form().rejected(response, "organisation/imports");
        }
        var id = sent.id();
        try {
            imports.look(id, rows, terms);
        } catch (TermsMissing missing) {
            sent.reject(missing.field(), missing);
            return sent.form().rejected(response, "organisation/imports");
        }
        return "redirect:" + PATH + "/" + id;
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        return one(id, List.of(), model);
    }

    @PostMapping("/{id}/ta-in")
    String takeIn(@PathVariable UUID id, RedirectAttributes redirect) {
        imports.takeIn(id);
        var done = imports.one(id);
        Notice.after(redirect, "organisation.import.taken-in", done.added(), done.changed());
        return "redirect:" + PATH + "/" + id;
    }

    @PostMapping("/{id}/angra")
    String undo(
            @PathVariable UUID id,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            imports.undo(id);
        } catch (CannotUndo held) {
            response.setStatus(held.status());
            return one(id, held.held(), model);
        }
        Notice.after(redirect, "organisation.import.undone");
        return "redirect:" + PATH + "/" + id;
    }

    @PostMapping("/{id}/kasta")
    String forget(@PathVariable UUID id, RedirectAttributes redirect) {
        imports.forget(id);
        Notice.after(redirect, "organisation.import.forgotten");
        return "redirect:" + PATH;
    }

    private String list(Model model, Form form) {
        model.addAttribute("form", form);
        model.addAttribute("imports", imports.all());
        model.addAttribute("parties", page.parties());
        model.addAttribute("schoolForms", page.schoolForms());
        model.addAttribute("municipality", organisation.municipality().name());
        return "organisation/imports";
    }

    private String one(UUID id, List<CannotUndo.Held> held, Model model) {
        var looked = imports.one(id);
        model.addAttribute("looked", looked);
        model.addAttribute("counts", page.counts(looked));
        model.addAttribute("problems", imports.rows(id, "problem", SHOWN));
        model.addAttribute("added", imports.rows(id, "new", SHOWN));
        model.addAttribute("changed", imports.rows(id, "changed", SHOWN));
        model.addAttribute("held", held);
        return "organisation/import";
    }
}
