package se.tryggaunga.asks.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Audiences;
import se.tryggaunga.asks.Asks;
import se.tryggaunga.asks.domain.Ask;
import se.tryggaunga.asks.domain.Said;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.ReleaseRules;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Option;

/** Fills the models of the pages of asks. */
@Component
class AskPage {

    private static final String KIND = "plan";

    private final Asks asks;
    private final Words words;

    AskPage(Asks asks, Words words) {
        this.asks = asks;
        this.words = words;
    }

    /** What the pages know of the reader, the day, the parties and the rules. */
    @Component
    record Words(
            Organisation organisation,
            ReleaseRules rules,
            Audiences audiences,
            Acting acting,
            Today today) {}

    LocalDate today() {
        return words.today().day();
    }

    /** What is not to be kept here is refused, with the reason (police intelligence). */
    Form check(CaseView view, AskForm sent) {
        view.requireWrites();
        sent.check(asks.askable(view), today());
        return refused(sent.form(), "vad", area());
    }

    Form check(CaseView view, UUID id, TurnForm sent) {
        view.requireWrites();
        var ask = asks.read(view, id);
        sent.check(asks.answers(view, ask), asks.forAnother(ask));
        return refused(sent.form(), "ord", ask.toArea());
    }

    String list(CaseView view, AskForm sent, Model model) {
        model.addAttribute("file", view);
        model.addAttribute("form", sent.form());
        model.addAttribute("rows", asks.in(view.id()));
        model.addAttribute("parties", options(asks.askable(view)));
        model.addAttribute("never", words.rules().never(area()));
        model.addAttribute("days", asks.days(view));
        model.addAttribute("own", area());
        frame(view, model);
        model.addAttribute(
                "audience",
                words.audiences().of(view.id(), view.file().hostArea(), "frame", List.of()));
        return "asks/asks";
    }

    String one(CaseView view, UUID id, TurnForm sent, Model model) {
        var ask = asks.read(view, id);
        model.addAttribute("file", view);
        model.addAttribute("form", sent.form());
        model.addAttribute("ask", ask);
        model.addAttribute("answers", asks.answers(view, ask));
        model.addAttribute("forAnother", asks.forAnother(ask));
        model.addAttribute("mayTakeBack", asks.mayTakeBack(view, ask));
        model.addAttribute("said", said(view, ask));
        model.addAttribute("own", area());
        frame(view, model);
        model.addAttribute(
                "audience",
                words.audiences().of(view.id(), ask.fromArea(), KIND, ask.releasedTo()));
        return "asks/ask";
    }

    private List<Said> said(CaseView view, Ask ask) {
        return asks.said(view.id()).stream().filter(each -> each.ask().equals(ask.id())).toList();
    }

    private void frame(CaseView view, Model model) {
        model.addAttribute("organisation", words.organisation());
        model.addAttribute("today", today());
        model.addAttribute("printable", words.organisation().area(area()).printable());
    }

    private Form refused(Form form, String field, String area) {
        words.rules()
                .refused(area, KIND, form.value(field))
                .ifPresent(why -> form.reject(field, "cases.err.never", why));
        return form;
    }

    private List<Option> options(List<String> areas) {
        return areas.stream()
                .map(area -> Option.of(area, words.organisation().areaName(area)))
                .toList();
    }

    private String area() {
        return words.acting().hat().area();
    }
}
