package se.tryggaunga.cases.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
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
import se.tryggaunga.cases.CasePages;
import se.tryggaunga.cases.CaseTab;
import se.tryggaunga.cases.NewAttachment;
import se.tryggaunga.cases.NoteChanged;
import se.tryggaunga.cases.Notes;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** S17: notes, each the writer's party's own until it is shared. */
@Controller
@RequestMapping("/arenden/{number}/anteckningar")
class NoteController {

    private final CasePages pages;
    private final Notes notes;
    private final NotePage page;
    private final NoteFiles files;
    private final Once once;

    NoteController(CasePages pages, Notes notes, NotePage page, NoteFiles files, Once once) {
        this.pages = pages;
        this.notes = notes;
        this.page = page;
        this.files = files;
        this.once = once;
    }

    @GetMapping
    String list(@PathVariable String number, Model model) {
        return pages.read(number, CaseTab.NOTES, "notes", view -> page.list(view, model));
    }

    @PostMapping
    String write(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        var read = new NoteForm(Form.of(fields));
        var sent = AttachmentForm.of(read.form(), file);
        if (NoteForm.proposes(read.form())) {
            return pages.read(
                    number, CaseTab.NOTES, "notes", view -> page.propose(view, read, model));
        }
        sent.check(false);
        var ok = pages.read(number, CaseTab.NOTES, "notes", view -> page.check(view, read, model));
        var drawn = ok ? files.drawn(sent) : Optional.<NewAttachment>empty();
        if (ok && !read.form().ok()) {
            ok = pages.read(number, CaseTab.NOTES, "notes", view -> page.show(view, read, model));
        }
        if (!ok) {
            return read.form().rejected(response, "cases/notes");
        }
        var next = once.answer(read.form(), () -> write(number, read, drawn));
        Notice.after(redirect, read.share() ? "cases.note.shared" : "cases.note.kept");
        return "redirect:" + next;
    }

    @GetMapping("/{id}")
    String one(@PathVariable String number, @PathVariable UUID id, Model model) {
        return pages.read(
                number,
                CaseTab.NOTES,
                "note",
                view -> page.one(view, notes.one(view.id(), id), model));
    }

    @PostMapping("/{id}")
    String rewrite(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        if (NoteForm.proposes(form)) {
            return pages.read(
                    number,
                    CaseTab.NOTES,
                    "note",
                    view -> page.propose(view, notes.one(view.id(), id), form, model));
        }
        var ok =
                pages.read(
                        number,
                        CaseTab.NOTES,
                        "note",
                        view -> page.checkRewrite(view, notes.one(view.id(), id), form, model));
        if (!ok) {
            return form.rejected(response, "cases/note");
        }
        try {
            var next = once.answer(form, () -> rewrite(number, id, form));
            Notice.after(redirect, "cases.note.rewritten");
            return "redirect:" + next;
        } catch (NoteChanged newer) {
            response.setStatus(newer.status());
            return pages.read(
                    number,
                    CaseTab.NOTES,
                    "note",
                    view -> page.conflict(view, notes.one(view.id(), id), form, model));
        }
    }

    @PostMapping("/{id}/dela")
    String share(@PathVariable String number, @PathVariable UUID id, RedirectAttributes redirect) {
        pages.write(
                number,
                view -> {
                    notes.share(view, id);
                    return true;
                });
        Notice.after(redirect, "cases.note.shared");
        return "redirect:/arenden/" + number + "/anteckningar";
    }

    private String write(String number, NoteForm read, Optional<NewAttachment> file) {
        return pages.write(
                number,
                view -> {
                    var note = notes.write(view, read.note(page.kind(read)));
                    file.ifPresent(each -> files.add(view, note, each));
                    page.dropDraft(view);
                    return view.path("/anteckningar");
                });
    }

    private String rewrite(String number, UUID id, Form form) {
        return pages.write(
                number,
                view -> {
                    var before = notes.one(view.id(), id);
                    var words = PartForm.picked(form, "words", form.value("words"), before.words());
                    notes.rewrite(view, id, Integer.parseInt(form.value("version")), words);
                    return view.path("/anteckningar");
                });
    }
}
