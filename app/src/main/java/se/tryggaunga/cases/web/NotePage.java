package se.tryggaunga.cases.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Audiences;
import se.tryggaunga.cases.Attachment;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.Mapping;
import se.tryggaunga.cases.Note;
import se.tryggaunga.cases.Notes;
import se.tryggaunga.drafts.Draft;
import se.tryggaunga.drafts.Drafts;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Option;
import se.tryggaunga.shell.Text;

/** Fills the models of the pages of notes. */
@Component
class NotePage {

    private static final int MOST_VERSIONS = 100_000;

    private final Notes notes;
    private final Mapping mapping;
    private final CaseWords words;
    private final NoteFiles files;
    private final LedgerPage ledger;
    private final ProposedMarks proposals;
    private final Audiences audiences;
    private final Drafts drafts;
    private final Acting acting;
    private final Today today;

    NotePage(
            Notes notes,
            Mapping mapping,
            CaseWords words,
            NoteFiles files,
            LedgerPage ledger,
            ProposedMarks proposals,
            Audiences audiences,
            Drafts drafts,
            Acting acting,
            Today today) {
        this.notes = notes;
        this.mapping = mapping;
        this.words = words;
        this.files = files;
        this.ledger = ledger;
        this.proposals = proposals;
        this.audiences = audiences;
        this.drafts = drafts;
        this.acting = acting;
        this.today = today;
    }

    String list(CaseView view, Model model) {
        var form =
                drafts.find(draft(view))
                        .map(Draft::form)
                        .orElseGet(() ->
                                Form.empty().with("area", area()).with("share", NoteForm.OWN));
        return fill(view, form, List.of(), model);
    }

    /** Whether the note can be kept as sent; if not, the model holds the page that says why. */
    boolean check(CaseView view, NoteForm read, Model model) {
        view.requireWrites();
        if (!mapping.writesFor(view).contains(read.area())) {
            throw new NotFound();
        }
        read.check(read.area().equals(area()));
        if (words.refuses(read.form(), read.area(), List.of("words", AttachmentForm.TITLE))) {
            dropDraft(view);
        }
        var grown =
                read.share()
                        ? words.everybody(view).grownSince(read.form().value("_readers"))
                        : List.<String>of();
        boolean ok = read.form().ok() && grown.isEmpty();
        if (!ok) {
            fill(view, read.form(), grown, model);
        }
        return ok;
    }

    /** The same page with what the form has been refused for since it was checked. */
    boolean show(CaseView view, NoteForm read, Model model) {
        fill(view, read.form(), List.of(), model);
        return false;
    }

    /** The same page, with what may be about others marked in the text; nothing is kept. */
    String propose(CaseView view, NoteForm read, Model model) {
        view.requireWrites();
        if (!mapping.writesFor(view).contains(read.area())) {
            throw new NotFound();
        }
        model.addAttribute("proposed", true);
        return fill(view, proposals.in(view, read.form(), "words"), List.of(), model);
    }

    String propose(CaseView view, Note note, Form form, Model model) {
        view.requireWrites();
        if (!notes.mayRewrite(view, note)) {
            throw new NotFound();
        }
        model.addAttribute("proposed", true);
        return fillOne(view, note, proposals.in(view, form, "words"), model);
    }

    String one(CaseView view, Note note, Model model) {
        if (!notes.mayRewrite(view, note)) {
            throw new NotFound();
        }
        var form =
                Form.empty()
                        .with("words", note.words())
                        .with("version", String.valueOf(note.version()));
        return fillOne(view, note, form, model);
    }

    boolean checkRewrite(CaseView view, Note note, Form form, Model model) {
        view.requireWrites();
        if (!notes.mayRewrite(view, note)) {
            throw new NotFound();
        }
        form.number("version", 1, MOST_VERSIONS, "cases.err.page-old");
        form.require("words", "cases.err.note-empty");
        form.max("words", CaseWords.LONG);
        words.refuses(form, note.area(), List.of("words"));
        if (!form.ok()) {
            fillOne(view, note, form, model);
        }
        return form.ok();
    }

    String conflict(CaseView view, Note theirs, Form form, Model model) {
        fillOne(view, theirs, form, model);
        model.addAttribute("by", words.name(view, theirs.writtenBy()));
        return "cases/note-conflict";
    }

    String kind(NoteForm read) {
        return words.kind(read.form(), read.area());
    }

    void dropDraft(CaseView view) {
        drafts.drop(draft(view));
    }

    static String draft(CaseView view) {
        return "cases.note." + view.id();
    }

    private String area() {
        return acting.hat().area();
    }

    private String fill(CaseView view, Form form, List<String> grown, Model model) {
        var area = form.value("area").isEmpty() ? area() : form.value("area");
        var kind = words.kind(form, area);
        var reach = words.reach(view, area);
        var everybody = words.everybody(view);
        model.addAttribute("file", view);
        model.addAttribute("form", form);
        model.addAttribute("notes", rows(view));
        model.addAttribute("areas", words.areaOptions(mapping.writesFor(view)));
        model.addAttribute("kinds", words.kindOptions(reach, area));
        model.addAttribute(
                "ways",
                List.of(
                        new Option(
                                NoteForm.OWN,
                                Text.text("cases.share.own"),
                                Text.text(
                                        "cases.share.readers",
                                        Text.people(words.own(view, area, kind).count()))),
                        new Option(
                                NoteForm.CASE,
                                Text.text("cases.share.case"),
                                Text.text(
                                        "cases.share.readers",
                                        Text.people(reach.getOrDefault(kind, 0))))));
        model.addAttribute("rule", words.rule(view, area, kind));
        model.addAttribute("never", words.never(area));
        model.addAttribute("protections", words.protections(view, area));
        model.addAttribute("draft", draft(view));
        model.addAttribute("everybody", everybody);
        model.addAttribute("grown", grown);
        model.addAttribute("printable", words.printable());
        model.addAttribute("audience", everybody);
        return "cases/notes";
    }

    private String fillOne(CaseView view, Note note, Form form, Model model) {
        model.addAttribute("file", view);
        model.addAttribute("note", note);
        model.addAttribute("form", form);
        model.addAttribute("locked", note.locked(today.now()));
        model.addAttribute(
                "audience", audiences.of(view.id(), note.area(), note.kind(), note.releasedTo()));
        return "cases/note";
    }

    private List<NoteRow> rows(CaseView view) {
        var all = notes.list(view.id());
        var names = words.names(view);
        var shareable = notes.shareable(view, all);
        var beside = Beside.All.in(ledger, view);
        var attached = files.in(view);
        return all.stream()
                .map(note ->
                        row(
                                view,
                                note,
                                names,
                                shareable.contains(note.id()),
                                beside.of(note.id()),
                                attached.getOrDefault(note.id(), List.of())))
                .toList();
    }

    private NoteRow row(
            CaseView view,
            Note note,
            Map<Object, String> names,
            boolean mayShare,
            Beside beside,
            List<Attachment> attached) {
        boolean free = beside.restricted() == null;
        var others =
                note.releasedTo().stream()
                        .filter(seat -> view.mine() == null || !seat.equals(view.mine().id()))
                        .count();
        var own = note.area().equals(area());
        return new NoteRow(
                note,
                words.areaName(note.area()),
                names.getOrDefault(note.writtenBy(), ""),
                own,
                others > 0,
                note.locked(today.now()),
                free && notes.mayRewrite(view, note),
                free && mayShare,
                beside,
                own && view.writes() ? "anteckning/" + view.id() + "/" + note.id() : null,
                files.rows(view, attached, false).toList(),
                free && files.mayAdd(view, note)
                        ? view.path("/anteckningar/" + note.id() + "/bilagor")
                        : null);
    }
}
