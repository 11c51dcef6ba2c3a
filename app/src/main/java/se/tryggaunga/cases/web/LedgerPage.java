package se.tryggaunga.cases.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.tryggaunga.access.Acting;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.Seat;
import se.tryggaunga.organisation.InformationKinds;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.Disclosed;
import se.tryggaunga.sharing.Disclosures;
import se.tryggaunga.sharing.HandedOver;
import se.tryggaunga.sharing.rectification.Rectification;
import se.tryggaunga.sharing.rectification.Rectifications;
import se.tryggaunga.sharing.restriction.Restriction;
import se.tryggaunga.sharing.restriction.Restrictions;
import se.tryggaunga.shell.Text;

/** What has been let go in a case, as far as the reader may know of it. */
@Component
class LedgerPage {

    private static final List<String> KNOWN =
            List.of(
                    "note",
                    "attachment",
                    "mapping",
                    "day-map",
                    "name",
                    "minutes",
                    "plan",
                    "move",
                    "ask",
                    "promise",
                    "decision",
                    "factor");

    private final Disclosures disclosures;
    private final Rectifications rectifications;
    private final Restrictions restrictions;
    private final CaseWords words;
    private final InformationKinds kinds;
    private final Acting acting;
    private final Today today;

    LedgerPage(
            Disclosures disclosures,
            Rectifications rectifications,
            Restrictions restrictions,
            CaseWords words,
            InformationKinds kinds,
            Acting acting,
            Today today) {
        this.disclosures = disclosures;
        this.rectifications = rectifications;
        this.restrictions = restrictions;
        this.words = words;
        this.kinds = kinds;
        this.acting = acting;
        this.today = today;
    }

    String fill(CaseView view, Model model) {
        var names =
                view.seats().stream()
                        .collect(
                                Collectors.toMap(
                                        Seat::id, seat -> seat.name() + ", " + seat.title()));
        var rows =
                Stream.concat(
                                disclosures.handedOver(view.id()).stream()
                                        .map(each -> handed(view, each)),
                                disclosures.in(view.id()).stream()
                                        .map(each -> released(each, names)))
                        .sorted(Comparator.comparing(LedgerRow::on).reversed())
                        .toList();
        model.addAttribute("file", view);
        model.addAttribute("rows", rows);
        model.addAttribute("area", words.areaName(acting.hat().area()));
        model.addAttribute("printable", words.printable());
        model.addAttribute("today", today.day());
        model.addAttribute("audience", words.everybody(view));
        return "cases/ledger";
    }

    /** By fact, what the reader's own party has handed over of it. */
    Map<UUID, List<HandedOver>> byFact(CaseView view) {
        return disclosures.handedOver(view.id()).stream()
                .collect(Collectors.groupingBy(HandedOver::factId));
    }

    /** By fact, what has been added to it. */
    Map<UUID, List<Rectification>> rectified(CaseView view) {
        return rectifications.in(view.id());
    }

    /** By fact, those of the reader's own party's that are restricted. */
    Map<UUID, Restriction> restricted(CaseView view) {
        return restrictions.in(view.id());
    }

    void end(CaseView view, UUID handover) {
        disclosures.end(view.id(), handover);
    }

    private LedgerRow handed(CaseView view, HandedOver each) {
        var reads = each.readOn(today.day());
        var path = view.path("/utlamnanden/" + each.id() + "/upphor");
        return new LedgerRow(
                each.decidedOn(),
                what(each.what(), each.kind()),
                words.areaName(each.area()),
                List.of(each.toName() + ", " + words.areaName(each.toArea())),
                each.section().isEmpty() ? each.ground() : each.ground() + ", " + each.section(),
                each.decidedBy(),
                each.untilDay(),
                ended(each.endedOn(), each.untilDay()),
                reads && view.writes() ? path : null,
                true);
    }

    private LedgerRow released(Disclosed each, Map<UUID, String> names) {
        var what = each.what();
        var to = what.toSeats().stream().map(names::get).filter(name -> name != null);
        var area = what.toArea();
        return new LedgerRow(
                LocalDate.ofInstant(each.at(), Today.ZONE),
                what(what.what(), what.kind()),
                words.areaName(what.ownerArea()),
                area == null ? to.sorted().toList() : List.of(words.areaName(area)),
                Text.text(what.ground().key()),
                each.decidedBy(),
                what.until(),
                ended(null, what.until()),
                null,
                what.ownerArea().equals(acting.hat().area()));
    }

    private String what(String what, String kind) {
        var name = kinds.name(kind);
        return Text.text("cases.ledger." + (KNOWN.contains(what) ? what : "other"))
                + ", "
                + name.substring(0, 1).toLowerCase(Locale.ROOT)
                + name.substring(1);
    }

    private @Nullable String ended(@Nullable LocalDate ended, @Nullable LocalDate until) {
        if (ended != null) {
            return Text.text("cases.ledger.ended", ended);
        }
        return until != null && today.day().isAfter(until) ? Text.text("cases.ledger.over") : null;
    }
}
