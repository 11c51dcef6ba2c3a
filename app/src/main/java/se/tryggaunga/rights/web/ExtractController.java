package se.tryggaunga.rights.web;

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
import se.tryggaunga.drafts.Once;
import se.tryggaunga.rights.Collecting;
import se.tryggaunga.rights.Extracts;
import se.tryggaunga.rights.HandingOver;
import se.tryggaunga.rights.PostWords;
import se.tryggaunga.rights.Reviews;
import se.tryggaunga.shared.Refusal;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Notice;
import se.tryggaunga.shell.Text;

/** One extract, step by step: identity, collecting, going through, handing over. */
@Controller
@RequestMapping(ExtractsController.PATH + "/{id}")
class ExtractController {

    private static final String PAGE = "rights/extract";

    private final Extracts extracts;
    private final Collecting collecting;
    private final Reviews reviews;
    private final HandingOver handingOver;
    private final PostWords words;
    private final Once once;
    private final Today today;

    ExtractController(
            Extracts extracts,
            Collecting collecting,
            Reviews reviews,
            HandingOver handingOver,
            PostWords words,
            Once once,
            Today today) {
        this.extracts = extracts;
        this.collecting = collecting;
        this.reviews = reviews;
        this.handingOver = handingOver;
        this.words = words;
        this.once = once;
        this.today = today;
    }

    @GetMapping
    String open(@PathVariable UUID id, Model model) {
        return page(id, Form.empty(), model);
    }

    @PostMapping("/identitet")
    String identify(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        var how = form.oneOf("identity", ExtractForm.IDENTITY, "rights.err.identity");
        form.max("words", ExtractForm.WORDS);
        if (!form.ok()) {
            return form.rejected(response, page(id, form, model));
        }
        once.answer(
                form,
                () -> {
                    extracts.identified(id, how, form.value("words"));
                    return "";
                });
        return back(id, redirect, "rights.identified");
    }

    /** May be done again: what is found again is the same post. */
    @PostMapping("/samla")
    String collect(@PathVariable UUID id, RedirectAttributes redirect) {
        collecting.collect(id);
        return back(id, redirect, "rights.collected");
    }

    @PostMapping("/utan-forslag")
    String rulePlain(@PathVariable UUID id, RedirectAttributes redirect) {
        int ruled = reviews.rulePlain(id);
        Notice.after(redirect, "rights.ruled-plain", ruled);
        return "redirect:" + ExtractsController.PATH + "/" + id;
    }

    @PostMapping("/lamna-ut")
    String handOver(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = Form.of(fields);
        var how = form.oneOf("handed", ExtractForm.HANDED, "rights.err.handed");
        form.max("words", ExtractForm.WORDS);
        if (form.ok()) {
            try {
                once.answer(
                        form,
                        () -> {
                            handingOver.handOver(id, how, form.value("words"));
                            return "";
                        });
            } catch (Refusal refused) {
                if (refused.status() != 422) {
                    throw refused;
                }
                form.reject(refused);
            }
        }
        if (!form.ok()) {
            return form.rejected(response, page(id, form, model));
        }
        return back(id, redirect, "rights.handed-over");
    }

    private String page(UUID id, Form form, Model model) {
        model.addAttribute("view", extracts.open(id));
        model.addAttribute("words", words);
        model.addAttribute("form", form);
        model.addAttribute("day", today.day());
        return PAGE;
    }

    private String back(UUID id, RedirectAttributes redirect, String key) {
        Notice.after(redirect, key, Text.time(today.now()));
        return "redirect:" + ExtractsController.PATH + "/" + id;
    }
}
