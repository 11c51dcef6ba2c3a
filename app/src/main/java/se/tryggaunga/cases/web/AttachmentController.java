package se.tryggaunga.cases.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
import se.tryggaunga.cases.Notes;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** The files of a note that is there already. */
@Controller
@RequestMapping("/arenden/{number}/anteckningar/{note}/bilagor")
class AttachmentController {

    private static final String PAGE = "cases/attachments";

    private final CasePages pages;
    private final Notes notes;
    private final NoteFiles files;
    private final AttachmentPage page;
    private final Once once;

    AttachmentController(
            CasePages pages, Notes notes, NoteFiles files, AttachmentPage page, Once once) {
        this.pages = pages;
        this.notes = notes;
        this.files = files;
        this.page = page;
        this.once = once;
    }

    @GetMapping
    String form(@PathVariable String number, @PathVariable UUID note, Model model) {
        return show(number, note, Form.empty(), model);
    }

    @PostMapping
    String add(
            @PathVariable String number,
            @PathVariable UUID note,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        var form = Form.of(fields);
        var sent = AttachmentForm.of(form, file);
        var ok =
                pages.read(
                        number,
                        CaseTab.NOTES,
                        "note",
                        view -> page.check(view, notes.one(view.id(), note), sent, model));
        if (!ok) {
            return form.rejected(response, PAGE);
        }
        var drawn = files.drawn(sent);
        if (drawn.isEmpty()) {
            return form.rejected(response, show(number, note, form, model));
        }
        var next = once.answer(form, () -> added(number, note, drawn.get()));
        Notice.after(redirect, "cases.attachment.saved");
        return "redirect:" + next;
    }

    private String show(String number, UUID note, Form form, Model model) {
        return pages.read(
                number,
                CaseTab.NOTES,
                "note",
                view -> page.show(view, notes.one(view.id(), note), form, model));
    }

    private String added(String number, UUID note, NewAttachment file) {
        return pages.write(
                number,
                view -> {
                    files.add(view, note, file);
                    return view.path("/anteckningar/" + note + "/bilagor");
                });
    }
}
