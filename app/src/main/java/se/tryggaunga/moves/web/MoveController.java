package se.tryggaunga.moves.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.drafts.Once;
import se.tryggaunga.moves.MoveGround;
import se.tryggaunga.moves.Moves;
import se.tryggaunga.moves.Refused;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;
import se.tryggaunga.shell.Option;

/**
 * A case that goes to another municipality: for whoever leads it, and for each party about its own.
 */
@Controller
@RequestMapping("/arenden/{number}/flytt")
class MoveController {

    private static final int LONGEST = 2_000;
    private static final String YOUNG = "den-unge";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final MovePage page;
    private final Moves moves;
    private final Once once;
    private final Today today;

    MoveController(MovePage page, Moves moves, Once once, Today today) {
        this.page = page;
        this.moves = moves;
        this.once = once;
        this.today = today;
    }

    @GetMapping
    String show(@PathVariable String number, Model model) {
        return page.show(number, Form.empty(), model);
    }

    @PostMapping
    String prepare(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        form.oneOf("kommun", page.municipalities(), "moves.err.to");
        var ground = form.oneOf("grund", Coded.codes(MoveGround.class), "moves.err.ground");
        var kinds = page.kinds();
        if (form.require("slag", "moves.err.kinds").isEmpty()
                || !kinds.containsAll(form.values("slag"))) {
            form.reject("slag", "moves.err.kinds");
        }
        form.max("skal", LONGEST);
        if (ground.equals(MoveGround.WEIGHING.code())) {
            form.require("skal", "moves.err.why");
        }
        return save(
                new Sent(number, form, "prepared"),
                view ->
                        moves.prepare(
                                view,
                                form.value("kommun"),
                                Coded.of(MoveGround.class, ground),
                                form.values("slag").stream().distinct().toList(),
                                form.value("skal")),
                model,
                response,
                redirect);
    }

    @PostMapping("/svar")
    String answer(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        form.require("vem", "moves.err.who");
        var said = form.oneOf("svar", codes(page.words().said()), "moves.err.said");
        var how = form.oneOf("hur", codes(page.words().ways()), "moves.err.how");
        var written = form.date("dag", today.day());
        var day = written == null ? today.day() : written;
        if (day.isAfter(today.day())) {
            form.reject("dag", "moves.err.day");
        }
        return save(
                new Sent(number, form, "answered"),
                view -> moves.answer(view, guardian(form.value("vem")), said, how, day),
                model,
                response,
                redirect);
    }

    /** Each party about its own: what is not ticked stays. */
    @PostMapping("/var-del")
    String say(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        form.max("motiv", LONGEST);
        if (form.has("vags", "1") && !form.value("fakta").isEmpty()) {
            form.require("motiv", "moves.err.weighed");
        }
        return save(
                new Sent(number, form, "said"),
                view ->
                        moves.say(
                                view,
                                form.values("fakta").stream()
                                        .filter(each -> !each.isEmpty())
                                        .map(MoveController::id)
                                        .toList(),
                                form.value("motiv")),
                model,
                response,
                redirect);
    }

    @PostMapping("/erbjud")
    String offer(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var sent = new Sent(number, Form.of(fields), "offered");
        return save(sent, moves::offer, model, response, redirect);
    }

    @PostMapping("/aterta")
    String takeBack(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        form.max("orsak", LONGEST);
        return save(
                new Sent(number, form, "taken-back"),
                view -> moves.takeBack(view, form.value("orsak")),
                model,
                response,
                redirect);
    }

    @PostMapping("/nej")
    String no(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var sent = new Sent(number, Form.of(fields), "stopped");
        return save(sent, moves::familySaysNo, model, response, redirect);
    }

    /** What came with a button, and the words that say that it was done. */
    private record Sent(String number, Form form, String done) {}

    private String save(
            Sent sent,
            Consumer<CaseView> work,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = sent.form();
        if (form.ok()) {
            try {
                var next = once.answer(form, () -> page.write(sent.number(), work));
                Notice.after(redirect, "moves.done." + sent.done());
                return "redirect:" + next;
            } catch (Refused no) {
                form.reject(no);
            }
        }
        return form.rejected(response, page.show(sent.number(), form, model));
    }

    private static @Nullable UUID guardian(String who) {
        return who.equals(YOUNG) ? null : id(who);
    }

    private static UUID id(String written) {
        if (!ID.matcher(written).matches()) {
            throw new NotFound();
        }
        return UUID.fromString(written);
    }

    private static List<String> codes(List<Option> options) {
        return options.stream().map(Option::value).toList();
    }
}
