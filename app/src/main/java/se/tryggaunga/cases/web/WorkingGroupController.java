package se.tryggaunga.cases.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggaunga.cases.ListLink;
import se.tryggaunga.cases.workinggroup.Candidate;
import se.tryggaunga.cases.workinggroup.Item;
import se.tryggaunga.cases.workinggroup.WorkingGroup;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.shell.Deed;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;
import se.tryggaunga.shell.Option;
import se.tryggaunga.shell.Text;

/** The working group's days: which cases are taken up, and when. Sv: arbetsgruppens möte. */
@Controller
@RequestMapping(WorkingGroupController.PATH)
class WorkingGroupController {

    static final String PATH = "/arbetsgrupp";

    private final WorkingGroup group;
    private final Once once;

    WorkingGroupController(WorkingGroup group, Once once) {
        this.group = group;
        this.once = once;
    }

    @GetMapping
    String days(Model model) {
        model.addAttribute("days", group.days());
        return "cases/workinggroup/days";
    }

    @GetMapping("/nytt")
    String blank(Model model) {
        var cases = group.candidates();
        return show(cases, WorkingGroupForm.of(cases), model);
    }

    @PostMapping("/nytt")
    String plan(
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var typed = new WorkingGroupForm(Form.of(sent));
        var plan = typed.read(group.today());
        if (plan == null) {
            return typed.form().rejected(response, show(group.candidates(), typed, model));
        }
        var to =
                once.answer(
                        typed.form(),
                        () -> {
                            group.plan(plan);
                            return PATH + "/" + plan.day();
                        });
        Notice.after(redirect, "plans.group.planned");
        return "redirect:" + to;
    }

    @GetMapping("/{day}")
    String day(@PathVariable LocalDate day, Model model) {
        var items = group.items(day);
        model.addAttribute("day", day);
        model.addAttribute("items", items);
        model.addAttribute("next", items.stream().filter(item -> !item.over()).findFirst());
        model.addAttribute(
                "holders", items.stream().anyMatch(Item::over) ? group.holders(items) : List.of());
        model.addAttribute("today", group.today());
        return "cases/workinggroup/day";
    }

    private static String show(List<Candidate> cases, WorkingGroupForm typed, Model model) {
        model.addAttribute("form", typed.form());
        model.addAttribute("choices", cases.stream().map(WorkingGroupController::option).toList());
        return "cases/workinggroup/plan";
    }

    private static Option option(Candidate each) {
        var last = each.lastOn();
        return Option.of(
                each.number(),
                last == null
                        ? Text.text("plans.group.never", each.number())
                        : Text.text("plans.group.last", each.number(), last));
    }

    @Configuration(proxyBeanMethods = false)
    static class Ways {

        @Bean
        ListLink workingGroupLink() {
            return new ListLink("plans.group.title", PATH, "cases");
        }

        @Bean
        Deed workingGroup() {
            return new Deed("plans.group.title", PATH, "cases");
        }
    }
}
