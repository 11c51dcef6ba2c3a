package se.tryggaunga.sharing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.sharing.RuleBooks;
import se.tryggaunga.sharing.decision.Kind;
import se.tryggaunga.sharing.handover.Answered;
import se.tryggaunga.sharing.handover.Asking;
import se.tryggaunga.sharing.handover.Chosen;
import se.tryggaunga.sharing.handover.Colleague;
import se.tryggaunga.sharing.handover.Handovers;
import se.tryggaunga.shell.Fact;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Option;
import se.tryggaunga.shell.Text;

/** Fills the two pages on which something is prepared for handing over. */
@Component
class HandingPage {

    private final Handovers handovers;
    private final RuleBooks books;
    private final Organisation organisation;
    private final TellingAnswer answers;
    private final TellingPage words;

    HandingPage(
            Handovers handovers,
            RuleBooks books,
            Organisation organisation,
            TellingAnswer answers,
            TellingPage words) {
        this.handovers = handovers;
        this.books = books;
        this.organisation = organisation;
        this.answers = answers;
        this.words = words;
    }

    HandingForm read(Asking asking, Form form) {
        return new HandingForm(form, asking, kinds(asking), books.day());
    }

    Form empty(Asking asking) {
        return HandingForm.empty(asking, kinds(asking), books.day());
    }

    String questions(Asking asking, Form form, String path, Model model) {
        common(asking, form, path, model);
        var passages = asking.fact().passages();
        model.addAttribute(
                "passages",
                IntStream.range(0, passages.size())
                        .mapToObj(i -> Option.of(String.valueOf(i), passages.get(i).words()))
                        .toList());
        model.addAttribute(
                "kinds",
                kinds(asking).stream()
                        .map(kind -> Option.of(kind.code(), kind.name().in(words.english())))
                        .toList());
        model.addAttribute("receivers", receivers(asking));
        model.addAttribute(
                "areas",
                asking.areas().stream()
                        .map(area -> Option.of(area, organisation.areaName(area)))
                        .toList());
        model.addAttribute("today", books.day());
        model.addAttribute("latest", books.day().plusMonths(HandingForm.MOST_MONTHS));
        return "sharing/handing";
    }

    String answer(
            Asking asking, Chosen chosen, Answered answered, Form form, String path, Model model) {
        common(asking, form, path, model);
        model.addAttribute("answered", answered);
        model.addAttribute("words", asking.words(chosen.kept()));
        model.addAttribute(
                "told",
                answers.of(
                        answered.decision(), answered.question(), asked(chosen), chosen.facts()));
        model.addAttribute("whose", answers.whoseYes(answered.question()));
        model.addAttribute("to", chosen.to());
        model.addAttribute("until", chosen.until());
        model.addAttribute("oneself", oneself(answered));
        model.addAttribute(
                "deciders",
                answered.deciders().stream()
                        .map(each -> Option.of(each.assignment().toString(), each.line()))
                        .toList());
        model.addAttribute("day", books.day());
        return "sharing/handing-answer";
    }

    private void common(Asking asking, Form form, String path, Model model) {
        model.addAttribute("asking", asking);
        model.addAttribute("form", form);
        model.addAttribute("path", path);
        model.addAttribute("draft", draft(asking));
    }

    static String draft(Asking asking) {
        return "sharing.handing." + asking.fact().fact();
    }

    private List<Kind> kinds(Asking asking) {
        return handovers.kinds(asking.fact());
    }

    private List<Fact> asked(Chosen chosen) {
        return List.of(
                Fact.of(Text.text("sharing.handing.to"), chosen.to().name()),
                Fact.of(
                        Text.text("sharing.tell.kind"),
                        books.today().words().kind(chosen.kind()).name().in(words.english())),
                Fact.of(Text.text("sharing.handing.until"), Text.date(chosen.until())));
    }

    private String oneself(Answered answered) {
        var decider = answered.decision().decider();
        return books.today().words().decidesOneself(decider)
                ? words.word("oneself", decider)
                : Text.text("sharing.handing.mine");
    }

    private List<Option> receivers(Asking asking) {
        var options = new ArrayList<Option>();
        asking.receivers().stream().map(this::option).forEach(options::add);
        options.add(Option.of(HandingForm.OTHER, Text.text("sharing.handing.to.other")));
        return options;
    }

    private Option option(Colleague colleague) {
        return Option.of(
                colleague.assignment().toString(),
                organisation.areaName(colleague.area()) + ": " + colleague.line());
    }
}
