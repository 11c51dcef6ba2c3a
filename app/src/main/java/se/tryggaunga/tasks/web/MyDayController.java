package se.tryggaunga.tasks.web;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggaunga.drafts.Drafts;
import se.tryggaunga.shell.Notice;
import se.tryggaunga.shell.Wearer;
import se.tryggaunga.tasks.DayNote;
import se.tryggaunga.tasks.MyDays;
import se.tryggaunga.tasks.Tasks;

@Controller
@RequestMapping("/min-dag")
class MyDayController {

    private final MyDays days;
    private final Tasks tasks;
    private final Drafts drafts;
    private final Wearer wearer;
    private final Offices offices;
    private final ObjectProvider<DayNote> notes;

    MyDayController(
            MyDays days,
            Tasks tasks,
            Drafts drafts,
            Wearer wearer,
            Offices offices,
            ObjectProvider<DayNote> notes) {
        this.days = days;
        this.tasks = tasks;
        this.drafts = drafts;
        this.wearer = wearer;
        this.offices = offices;
        this.notes = notes;
    }

    @GetMapping
    String day(@RequestParam(name = "alla", defaultValue = "") String all, Model model) {
        model.addAttribute("all", all);
        model.addAttribute("day", days.day(!all.isEmpty()));
        model.addAttribute("wearer", wearer);
        model.addAttribute("wayOn", offices.wayOn(wearer));
        model.addAttribute("notes", notes.stream().flatMap(note -> note.say().stream()).toList());
        return "tasks/my-day";
    }

    @PostMapping("/slang-utkast")
    String discard(@RequestParam("utkast") String form, RedirectAttributes redirect) {
        drafts.drop(form);
        Notice.after(redirect, "tasks.draft.discarded");
        return "redirect:/min-dag";
    }

    @PostMapping("/paminn")
    String nudge(
            @RequestParam("rad") UUID row,
            @RequestParam(name = "alla", defaultValue = "") String all,
            RedirectAttributes redirect) {
        Notice.after(redirect, tasks.nudge(row) ? "tasks.nudged" : "tasks.nudged.already");
        return all.isEmpty() ? "redirect:/min-dag" : "redirect:/min-dag?alla=1";
    }
}
