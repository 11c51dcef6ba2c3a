package se.tryggaunga.asks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.Acting;
import se.tryggaunga.asks.domain.Ask;
import se.tryggaunga.asks.domain.Said;
import se.tryggaunga.asks.domain.Turn;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.JournalSource;
import se.tryggaunga.cases.Receipts;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Text;

/**
 * What asks give a party's own record: that it was asked, what it was answered, what it promised.
 */
@Component
class AskJournal implements JournalSource {

    private final AskStore store;
    private final Organisation organisation;
    private final Receipts receipts;
    private final Acting acting;
    private final Today today;

    AskJournal(
            AskStore store,
            Organisation organisation,
            Receipts receipts,
            Acting acting,
            Today today) {
        this.store = store;
        this.organisation = organisation;
        this.receipts = receipts;
        this.acting = acting;
        this.today = today;
    }

    @Override
    public List<Line> lines(CaseView view) {
        var asks = store.in(view.id());
        var said = store.said(view.id());
        var grounds = receipts.in(view);
        return asks.stream().flatMap(ask -> lines(ask, about(ask, said), grounds)).toList();
    }

    private Stream<Line> lines(Ask ask, List<Said> said, Receipts.InACase grounds) {
        boolean ofUs = own(ask.toArea());
        var asked =
                ofUs
                        ? Stream.of(received("ask", ask, ask.askedAt(), ask.fromArea(), grounds))
                        : Stream.<Line>empty();
        var turned =
                said.stream()
                        .filter(each -> !own(each.area()))
                        .map(each ->
                                received(
                                        "ask." + each.turn().code(),
                                        ask,
                                        each.at(),
                                        each.area(),
                                        grounds));
        var promised =
                said.stream()
                        .filter(each -> ofUs && each.turn() == Turn.ACCEPTED)
                        .map(each -> promised(ask, each));
        return Stream.of(asked, turned, promised).flatMap(each -> each);
    }

    private Line received(String what, Ask ask, Instant at, String area, Receipts.InACase grounds) {
        return new Line(
                Section.RECEIVED,
                day(at),
                what + "/" + ask.id(),
                Text.text(
                        "journal.received." + what,
                        organisation.areaName(area),
                        grounds.ground(area, Asks.KIND)));
    }

    /**
     * What was promised is what was asked, and how it stands; where others' words stay on the
     * screen, what was asked is not said.
     */
    private Line promised(Ask ask, Said yes) {
        boolean printable = organisation.area(acting.hat().area()).printable();
        var from = organisation.areaName(ask.fromArea());
        var now = Text.text(ask.state(today.day()));
        var text =
                printable
                        ? Text.text("journal.promised.ask", from, ask.what(), now)
                        : Text.text("journal.promised.ask.bare", from, now);
        return new Line(
                Section.PROMISED,
                day(yes.at()),
                "ask-promise/" + ask.id() + "/" + ask.standing().number(),
                text);
    }

    private static List<Said> about(Ask ask, List<Said> said) {
        return said.stream().filter(each -> each.ask().equals(ask.id())).toList();
    }

    private boolean own(String area) {
        return area.equals(acting.hat().area());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Today.ZONE);
    }
}
