package se.tryggaunga.cases.rescheduling;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
import se.tryggaunga.drafts.Once;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shell.Deed;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;
import se.tryggaunga.shell.Option;
import se.tryggaunga.shell.Text;

/** A week away, or a term's end: the days of many promises moved in one go, and back. */
@Controller
@RequestMapping(ReschedulingController.PATH)
class ReschedulingController {

    static final String PATH = "/ataganden/flytta";

    private static final String PAGE = "cases/rescheduling/choose";

    private final Rescheduling rescheduling;
    private final Once once;

    ReschedulingController(Rescheduling rescheduling, Once once) {
        this.rescheduling = rescheduling;
        this.once = once;
    }

    @GetMapping
    String choose(Model model) {
        var open = rescheduling.open();
        return show(open, ReschedulingForm.of(open), model);
    }

    @PostMapping
    String move(
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var sent = new ReschedulingForm(Form.of(fields));
        var to = sent.read(rescheduling.day());
        if (to == null) {
            return sent.form().rejected(response, show(rescheduling.open(), sent, model));
        }
        var next =
                once.answer(
                        sent.form(),
                        () -> PATH + "/" + micros(rescheduling.move(sent.chosen(), to)));
        return "redirect:" + next;
    }

    @GetMapping("/{moment}")
    String moved(@PathVariable long moment, Model model) {
        model.addAttribute("moved", rescheduling.moved(at(moment)));
        model.addAttribute("path", PATH + "/" + moment);
        return "cases/rescheduling/moved";
    }

    @PostMapping("/{moment}/angra")
    String undo(@PathVariable long moment, RedirectAttributes redirect) {
        int back = rescheduling.undo(at(moment));
        Notice.after(redirect, "plans.move.undone." + (back == 1 ? "one" : "many"), back);
        return "redirect:" + PATH + "/" + moment;
    }

    private static String show(List<Movable> open, ReschedulingForm form, Model model) {
        model.addAttribute("form", form.form());
        model.addAttribute(
                "choices",
                open.stream()
                        .map(each ->
                                Option.of(
                                        each.asVersion().toString(),
                                        Text.text(
                                                "plans.move.row",
                                                Text.date(each.due()),
                                                each.number(),
                                                each.seatTitle())))
                        .toList());
        return PAGE;
    }

    private static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    private static Instant at(long micros) {
        try {
            return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
        } catch (ArithmeticException never) {
            throw new NotFound();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Ways {

        @Bean
        ListLink moveDaysLink() {
            return new ListLink("plans.move.link", PATH, "cases");
        }

        @Bean
        Deed moveDays() {
            return new Deed("plans.move.link", PATH, "cases");
        }
    }
}
