package se.tryggaunga.cases.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.Acting;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.Commitments;
import se.tryggaunga.cases.Seat;
import se.tryggaunga.cases.domain.Commitment;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Text;
import se.tryggaunga.tasks.Due;

/** Promises as lines, with what this reader may do about each. */
@Component
class PromiseRows {

    private final Commitments commitments;
    private final Organisation organisation;
    private final LedgerPage ledger;
    private final Acting acting;
    private final Today today;

    PromiseRows(
            Commitments commitments,
            Organisation organisation,
            LedgerPage ledger,
            Acting acting,
            Today today) {
        this.commitments = commitments;
        this.organisation = organisation;
        this.ledger = ledger;
        this.acting = acting;
        this.today = today;
    }

    LocalDate today() {
        return today.day();
    }

    /** The areas that the reader may write promises for. */
    Set<String> pens(CaseView view) {
        return commitments.pens(view.id());
    }

    /** What waits longest first. */
    List<PromiseRow> of(CaseView view, Predicate<Commitment> wanted) {
        var pens = commitments.pens(view.id());
        var beside = Beside.All.in(ledger, view);
        return commitments.all(view.id()).stream()
                .filter(wanted)
                .map(each -> row(view, each, pens, beside.of(each.id())))
                .toList();
    }

    /** Those whose own promises the reader can give them on paper, in the order of the seats. */
    List<Seat> promising(CaseView view) {
        if (!view.writes()) {
            return List.of();
        }
        var pens = commitments.pens(view.id());
        var seats =
                commitments.all(view.id()).stream()
                        .filter(Commitment::open)
                        .map(Commitment::seat)
                        .collect(Collectors.toSet());
        return view.members().stream()
                .filter(seat -> seats.contains(seat.id()) && pens.contains(seat.area()))
                .toList();
    }

    PromiseRow row(CaseView view, Commitment commitment) {
        var beside = Beside.All.in(ledger, view).of(commitment.id());
        return row(view, commitment, commitments.pens(view.id()), beside);
    }

    /** By party, in the order of the seats and never of the delays. */
    Map<String, List<PromiseRow>> byParty(CaseView view) {
        return byParty(view, each -> !each.proposal());
    }

    /** What goes on, by party, and nothing that is restricted. */
    Map<String, List<PromiseRow>> onPaper(CaseView view) {
        var kept = ledger.restricted(view);
        return byParty(view, each -> each.open() && !kept.containsKey(each.id()));
    }

    /** Whatever has been agreed, also what is over, and nothing that is restricted. */
    Map<String, List<PromiseRow>> agreedOnPaper(CaseView view) {
        var kept = ledger.restricted(view);
        return byParty(view, each -> !each.proposal() && !kept.containsKey(each.id()));
    }

    private Map<String, List<PromiseRow>> byParty(CaseView view, Predicate<Commitment> wanted) {
        var rows = of(view, wanted);
        var parties = new LinkedHashMap<String, List<PromiseRow>>();
        view.seats().stream()
                .map(Seat::areaName)
                .distinct()
                .forEach(party ->
                        parties.put(
                                party,
                                rows.stream().filter(row -> row.party().equals(party)).toList()));
        parties.values().removeIf(List::isEmpty);
        rows.stream()
                .filter(row -> !parties.containsKey(row.party()))
                .collect(
                        Collectors.groupingBy(
                                PromiseRow::party, LinkedHashMap::new, Collectors.toList()))
                .forEach(parties::put);
        return parties;
    }

    private PromiseRow row(CaseView view, Commitment commitment, Set<String> pens, Beside beside) {
        var mine = view.mine();
        var seat =
                view.seats().stream()
                        .filter(each -> each.id().equals(commitment.seat()))
                        .findFirst();
        return new PromiseRow(
                commitment,
                view.path("/plan/atagande/" + commitment.id()),
                seat.map(each -> Text.text("plans.attendee.seat", each.name(), each.title()))
                        .orElse(commitment.seatTitle()),
                organisation.areaName(commitment.ownerArea()),
                view.writes() && pens.contains(commitment.ownerArea()),
                mine != null && mine.id().equals(commitment.seat())
                        || seat.map(each -> !each.signsIn()).orElse(false),
                commitment.open() || commitment.proposal()
                        ? Due.words(commitment.due(), today.day())
                        : null,
                commitment.daysLate(today.day()) > 0,
                beside,
                place(view, commitment));
    }

    /** Not a proposal's: the others do not read it yet. */
    private @Nullable String place(CaseView view, Commitment commitment) {
        boolean own = commitment.ownerArea().equals(acting.hat().area());
        return own && view.writes() && !commitment.proposal()
                ? "atagande/" + view.id() + "/" + commitment.id()
                : null;
    }
}
