package se.tryggaunga.urgent.web;

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
import se.tryggaunga.drafts.Once;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.shell.Form;
import se.tryggaunga.urgent.NothingOfOurs;
import se.tryggaunga.urgent.UrgentAccess;

/** Danger to life or health: a number and a reason, and the own area's facts for some hours. */
@Controller
@RequestMapping(UrgentController.PATH)
class UrgentController {

    static final String PATH = "/bradskande";

    private static final int SHORTEST = 15;
    private static final int LONGEST = 1_000;

    private final UrgentAccess urgent;
    private final Organisation organisation;
    private final Once once;

    UrgentController(UrgentAccess urgent, Organisation organisation, Once once) {
        this.urgent = urgent;
        this.organisation = organisation;
        this.once = once;
    }

    @GetMapping
    String form(Model model) {
        return show(Form.empty(), model);
    }

    @PostMapping
    String open(
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var form = Form.of(fields);
        form.require("nummer", "urgent.err.number");
        form.max("skal", LONGEST);
        if (form.value("skal").length() < SHORTEST) {
            form.reject("skal", "urgent.err.reason");
        }
        if (form.ok()) {
            try {
                return "redirect:"
                        + once.answer(
                                form,
                                () ->
                                        PATH
                                                + "/"
                                                + urgent.open(
                                                        form.value("nummer"), form.value("skal")));
            } catch (NothingOfOurs nothing) {
                form.reject(nothing);
            }
        }
        return form.rejected(response, show(form, model));
    }

    @GetMapping("/{id}")
    String read(@PathVariable UUID id, Model model) {
        model.addAttribute("view", urgent.read(id));
        return "urgent/opened";
    }

    private String show(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("open", urgent.mine());
        model.addAttribute("hours", urgent.hours());
        model.addAttribute("phone", organisation.municipality().dutyPhone());
        return "urgent/open";
    }
}
