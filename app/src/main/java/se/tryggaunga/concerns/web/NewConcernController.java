package se.tryggaunga.concerns.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Right;
import se.tryggaunga.concerns.Concerns;
import se.tryggaunga.concerns.Inbox;
import se.tryggaunga.concerns.Nameless;
import se.tryggaunga.concerns.NewConcern;
import se.tryggaunga.drafts.Draft;
import se.tryggaunga.drafts.Drafts;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.sharing.ReleaseRules;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** S05: a concern is written. */
@Controller
@RequestMapping("/oro/ny")
class NewConcernController {

    private static final String DRAFT = "concerns.new";

    private final Concerns concerns;
    private final Nameless nameless;
    private final Organisation organisation;
    private final ReleaseRules rules;
    private final Drafts drafts;
    private final Once once;
    private final Acting acting;

    NewConcernController(
            Concerns concerns,
            Nameless nameless,
            Organisation organisation,
            ReleaseRules rules,
            Drafts drafts,
            Once once,
            Acting acting) {
        this.concerns = concerns;
        this.nameless = nameless;
        this.organisation = organisation;
        this.rules = rules;
        this.drafts = drafts;
        this.once = once;
        this.acting = acting;
    }

    @GetMapping
    String form(Model model) {
        acting.require(Right.WRITE_CONCERNS);
        var draft = drafts.find(DRAFT);
        var form = draft.map(Draft::form).orElseGet(Form::empty);
        return page(model, form, concerns.inboxes(), List.of());
    }

    @PostMapping
    String send(
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        var texts = new NamelessForm(form, ConcernForm.NAMELESS);
        var found = texts.found(nameless);
        var inboxes = concerns.inboxes();
        var districts = organisation.districts().stream().map(each -> each.id()).toList();
        ConcernForm.WRITTEN.forEach(field -> never(form, field));
        var reading = new ConcernForm(form, inboxes, districts);
        var concern = texts.changed() ? null : reading.read();
        if (concern == null) {
            page(model, form, inboxes, found);
            model.addAttribute("changed", texts.changed());
            return form.rejected(response, "concerns/write");
        }
        if (reading.mustAskDuty(concern) || dutyReasonMissing(form, concern)) {
            return askDuty(model, form, concern, response);
        }
        var next = once.answer(form, () -> sent(concern, texts));
        Notice.after(redirect, "concerns.sent");
        return "redirect:" + next;
    }

    /** What is said to be police intelligence is not taken, and the reason is given. */
    private void never(Form form, String field) {
        rules.refused(acting.hat().area(), "", form.value(field))
                .ifPresent(why -> form.reject(field, "concerns.error.never", why));
    }

    private String sent(NewConcern concern, NamelessForm texts) {
        var id = concerns.send(concern, texts.ordinary());
        drafts.drop(DRAFT);
        return DutyPrompt.next(id, concern.duty());
    }

    private String askDuty(
            Model model, Form form, NewConcern concern, HttpServletResponse response) {
        drafts.save(DRAFT, form.all());
        model.addAttribute("form", form);
        model.addAttribute("child", concern.ageBand().maybeChild());
        model.addAttribute("facts", organisation.municipality());
        model.addAttribute("action", "/oro/ny");
        model.addAttribute("path", "/oro/ny");
        return form.ok() ? "concerns/duty" : form.rejected(response, "concerns/duty");
    }

    /** "It does not apply here" takes one line of why. */
    private static boolean dutyReasonMissing(Form form, NewConcern concern) {
        var duty = concern.duty();
        if (duty != null && DutyPrompt.needsReason(duty)) {
            form.reject("duty_reason", "concerns.error.duty-reason");
            return true;
        }
        return false;
    }

    private String page(Model model, Form form, List<Inbox> inboxes, List<FoundTrace> found) {
        model.addAttribute("form", form);
        model.addAttribute("found", found);
        model.addAttribute("inboxes", inboxes);
        model.addAttribute("districts", organisation.districts());
        model.addAttribute("hat", acting.hat());
        return "concerns/write";
    }
}
