package se.tryggaunga.sharing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
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
import se.tryggaunga.drafts.Once;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.Answers;
import se.tryggaunga.sharing.ConsentPages;
import se.tryggaunga.sharing.ConsentView;
import se.tryggaunga.sharing.domain.How;
import se.tryggaunga.sharing.domain.Who;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;
import se.tryggaunga.shell.Option;
import se.tryggaunga.shell.Text;

/** A guardian was looked for in vain: when, in what way, by whom. */
@Controller
@RequestMapping("/forfragningar/{id}/samtycke/svar/{person}/forsok")
class AttemptController {

    private static final String PAGE = "sharing/attempt";
    private static final List<String> WAYS = How.TRIED.stream().map(How::code).toList();

    private final ConsentPages pages;
    private final Answers answers;
    private final Once once;
    private final Today today;

    AttemptController(ConsentPages pages, Answers answers, Once once, Today today) {
        this.pages = pages;
        this.answers = answers;
        this.once = once;
        this.today = today;
    }

    @GetMapping
    String form(@PathVariable UUID id, @PathVariable String person, Model model) {
        var view = pages.toWrite(id);
        var empty =
                Form.empty()
                        .with("version", String.valueOf(view.latest().number()))
                        .with("on", today.day().toString());
        return show(view, who(view, person), model, empty);
    }

    @PostMapping
    String register(
            @PathVariable UUID id,
            @PathVariable String person,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var view = pages.toWrite(id);
        var who = who(view, person);
        var form = Form.of(fields);
        int version = form.number("version", 1, 1_000_000, "sharing.err.version").orElse(0);
        var how = form.oneOf("how", WAYS, "sharing.err.tried");
        var on = on(form);
        form.max("note", AnswerForm.NOTE);
        if (!form.ok()) {
            show(view, who, model, form);
            return form.rejected(response, PAGE);
        }
        var next =
                once.answer(
                        form,
                        () -> {
                            answers.attempt(
                                    id,
                                    version,
                                    who,
                                    Coded.of(How.class, how),
                                    on,
                                    form.value("note"));
                            return view.path();
                        });
        Notice.after(redirect, "shell.saved", Text.time(today.now()));
        return "redirect:" + next;
    }

    private LocalDate on(Form form) {
        form.require("on", "sharing.err.on");
        var on = form.date("on", today.day());
        if (on != null && on.isAfter(today.day())) {
            form.reject("on", "sharing.err.on-later");
        }
        return on == null ? today.day() : on;
    }

    private String show(ConsentView view, Who who, Model model, Form form) {
        model.addAttribute("view", view);
        model.addAttribute("who", who);
        model.addAttribute("form", form);
        model.addAttribute("ways", WAYS.stream().map(AttemptController::way).toList());
        model.addAttribute("today", today.day());
        return PAGE;
    }

    private static Option way(String code) {
        return Option.of(code, Text.text("sharing.how." + code));
    }

    private static Who who(ConsentView view, String person) {
        return view.everybody().stream()
                .filter(who -> who.code().equals(person) && !who.isYoung())
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
