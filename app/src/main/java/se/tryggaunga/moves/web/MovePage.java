package se.tryggaunga.moves.web;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.tryggaunga.access.Audiences;
import se.tryggaunga.cases.CasePages;
import se.tryggaunga.cases.CaseTab;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.moves.Moves;
import se.tryggaunga.municipalities.Municipality;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Option;

/** Fills the page about a case's move, whatever was sent to it. */
@Component
class MovePage {

    private final CasePages pages;
    private final Moves moves;
    private final MoveWords words;
    private final Audiences audiences;
    private final Today today;

    MovePage(CasePages pages, Moves moves, MoveWords words, Audiences audiences, Today today) {
        this.pages = pages;
        this.moves = moves;
        this.words = words;
        this.audiences = audiences;
        this.today = today;
    }

    MoveWords words() {
        return words;
    }

    List<String> municipalities() {
        return moves.municipalities().stream().map(Municipality::code).toList();
    }

    List<String> kinds() {
        return words.tickable(today.day()).stream().map(Option::value).toList();
    }

    String show(String number, Form form, Model model) {
        return pages.read(number, CaseTab.OVERVIEW, "move", view -> fill(view, form, model));
    }

    String write(String number, Consumer<CaseView> work) {
        return pages.write(
                number,
                view -> {
                    work.accept(view);
                    return view.path("/flytt");
                });
    }

    private String fill(CaseView view, Form form, Model model) {
        model.addAttribute("file", view);
        model.addAttribute("form", form);
        model.addAttribute("view", moves.view(view));
        model.addAttribute("words", words);
        model.addAttribute("municipalities", MoveWords.municipalities(moves.municipalities()));
        model.addAttribute("grounds", MoveWords.grounds());
        model.addAttribute("kinds", words.tickable(today.day()));
        model.addAttribute(
                "audience", audiences.of(view.id(), view.file().hostArea(), "frame", List.of()));
        return "moves/move";
    }
}
