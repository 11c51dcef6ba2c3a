package se.tryggaunga.concerns.web;

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
import se.tryggaunga.concerns.Assessments;
import se.tryggaunga.concerns.Concerns;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;

/** S06 and S07: the inbox, and one concern. */
@Controller
@RequestMapping("/oro")
class ConcernController {

    private final Concerns concerns;
    private final Assessments assessments;
    private final ConcernPage page;
    private final Once once;

    ConcernController(Concerns concerns, Assessments assessments, ConcernPage page, Once once) {
        this.concerns = concerns;
        this.assessments = assessments;
        this.page = page;
        this.once = once;
    }

    @GetMapping
    String list(Model model) {
        page.list(model, concerns.list());
        return "concerns/list";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        return page.one(model, concerns.open(id), Form.empty());
    }

    @PostMapping("/{id}/aterta")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        var next =
                once.answer(
                        Form.of(fields),
                        () -> {
                            assessments.withdraw(id);
                            return "/oro/" + id;
                        });
        Notice.after(redirect, "concerns.withdrawn");
        return "redirect:" + next;
    }

    @GetMapping("/{id}/anmalan")
    String duty(@PathVariable UUID id, Model model) {
        return page.duty(model, concerns.open(id), Form.empty());
    }

    @PostMapping("/{id}/anmalan")
    String answerDuty(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        var answer = page.dutyAnswer(form);
        if (answer == null) {
            page.duty(model, concerns.open(id), form);
            return form.rejected(response, "concerns/duty");
        }
        concerns.answerDuty(id, answer);
        Notice.after(redirect, "concerns.duty-answered");
        return "redirect:" + DutyPrompt.next(id, answer);
    }
}
