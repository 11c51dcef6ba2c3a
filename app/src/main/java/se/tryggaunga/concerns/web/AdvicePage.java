package se.tryggaunga.concerns.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.tryggaunga.access.Acting;
import se.tryggaunga.concerns.AdviceInbox;
import se.tryggaunga.concerns.Adviser;
import se.tryggaunga.concerns.ConsultationRow;
import se.tryggaunga.concerns.ConsultationView;
import se.tryggaunga.concerns.Consultations;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Audience;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Reader;
import se.tryggaunga.shell.Text;

/** Fills the models of the pages about advice. */
@Component
class AdvicePage {

    private final Consultations consultations;
    private final Organisation organisation;
    private final Acting acting;
    private final Today today;

    AdvicePage(Consultations consultations, Organisation organisation, Acting acting, Today today) {
        this.consultations = consultations;
        this.organisation = organisation;
        this.acting = acting;
        this.today = today;
    }

    String list(Model model, List<ConsultationRow> rows) {
        model.addAttribute("open", rows.stream().filter(row -> !row.ended()).toList());
        model.addAttribute("ended", rows.stream().filter(ConsultationRow::ended).toList());
        model.addAttribute("day", today.day());
        model.addAttribute("hat", acting.hat());
        model.addAttribute("facts", organisation.municipality());
        return "concerns/advice/list";
    }

    String ask(Model model, Form form, List<AdviceInbox> inboxes, List<FoundTrace> found) {
        model.addAttribute("form", form);
        model.addAttribute("inboxes", inboxes);
        model.addAttribute("found", found);
        model.addAttribute("facts", organisation.municipality());
        model.addAttribute("audience", wouldRead(inboxes));
        return "concerns/advice/ask";
    }

    String thread(Model model, ConsultationView view, Form form, List<FoundTrace> found) {
        model.addAttribute("thread", view);
        model.addAttribute("form", form);
        model.addAttribute("found", found);
        model.addAttribute("facts", organisation.municipality());
        model.addAttribute("audience", audience(view));
        return "concerns/advice/thread";
    }

    /** The writer, and of each inbox those who will read it if that is the one chosen. */
    private Audience wouldRead(List<AdviceInbox> inboxes) {
        var hat = acting.hat();
        var ground = Text.text("concerns.advice.ground");
        var readers = new ArrayList<Reader>();
        readers.add(
                new Reader(
                        hat.name(),
                        organisation.functionTitle(hat.function()),
                        organisation.areaName(hat.area()),
                        ground,
                        null,
                        true));
        for (var inbox : inboxes) {
            var why =
                    inboxes.size() == 1
                            ? ground
                            : Text.text("concerns.advice.reads-if", inbox.name());
            consultations.advisers(inbox.id()).forEach(each -> readers.add(adviser(each, why)));
        }
        return new Audience(readers, ground, List.of(), false);
    }

    private Reader adviser(Adviser adviser, String ground) {
        return new Reader(
                adviser.name(),
                organisation.functionTitle(adviser.functionId()),
                organisation.areaName(adviser.areaId()),
                ground,
                null,
                adviser.assignmentId().equals(acting.hat().assignment()));
    }

    /** The inbox by name; the one who asked by the workplace, until they have said who they are. */
    private Audience audience(ConsultationView view) {
        var ground = Text.text("concerns.advice.ground");
        var readers = new ArrayList<Reader>();
        readers.add(asker(view, ground));
        consultations.advisers(view.inbox()).forEach(each -> readers.add(adviser(each, ground)));
        return new Audience(readers, ground, List.of(), false);
    }

    private Reader asker(ConsultationView view, String ground) {
        var place = Text.text("concerns.advice.place." + view.place().code());
        var name = view.told() == null ? Text.text("concerns.advice.asker") : view.told();
        return new Reader(
                view.mine() ? acting.hat().name() : name,
                place,
                Text.text(
                        view.told() == null ? "concerns.advice.unnamed" : "concerns.advice.named"),
                ground,
                null,
                view.mine());
    }
}
