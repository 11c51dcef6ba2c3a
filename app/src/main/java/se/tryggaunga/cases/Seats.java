package se.tryggaunga.cases;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Grants;
import se.tryggaunga.cases.store.CaseStore;
import se.tryggaunga.cases.store.CaseWriter;
import se.tryggaunga.shared.NotFound;

/**
 * Gives seats in a case to those whom the family's yes covers, and ends them. Sv: platser i
 * ärendet.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Seats {

    private final CaseStore store;
    private final CaseWriter writer;
    private final Seating seating;
    private final Family family;
    private final Grants grants;
    private final Arrivals arrivals;
    private final CaseDesk desk;
    private final SeatNews news;

    Seats(
            CaseStore store,
            CaseWriter writer,
            Seating seating,
            Family family,
            Grants grants,
            Arrivals arrivals,
            CaseDesk desk,
            SeatNews news) {
        this.store = store;
        this.writer = writer;
        this.seating = seating;
        this.family = family;
        this.grants = grants;
        this.arrivals = arrivals;
        this.desk = desk;
        this.news = news;
    }

    /** Those who can be given a seat now: of covered areas, and not in the case. */
    public List<Colleague> candidates(CaseView view) {
        var there = view.members().stream().map(Seat::assignment).collect(Collectors.toSet());
        var staff = arrivals.let(view.id(), store.staff(family.basis(view.id()).areas()));
        return staff.stream().filter(each -> !there.contains(each.assignment())).toList();
    }

    /** Areas that the yes covers: those a guest can be of. */
    public Set<String> areas(CaseView view) {
        return family.basis(view.id()).areas();
    }

    /** Areas that take part in the case's programme, covered or not. */
    public List<String> programmeAreas(CaseView view) {
        return desk.programmeAreas(view.file().programme());
    }

    /**
     * @throws NoGroundForArea if the yes does not cover the colleague's area
     */
    public void add(CaseView view, UUID assignment) {
        Cases.requireCoordinator(view);
        var basis = family.basis(view.id());
        var seat = arrivals.forColleague(view.id(), assignment, basis);
        if (view.members().stream().anyMatch(other -> assignment.equals(other.assignment()))) {
            return;
        }
        var silent = Seat.silentAreas(view.members());
        arrivals.seat(view.file(), seat, basis);
        if (silent.contains(seat.area())) {
            renew(view.file()); // the party writes for itself now: the others' pens go back
        } else {
            seating.pens(view.id(), Arrivals.holder(seat), silent, basis);
        }
        added(view, seat);
    }

    /** Gives a seat to somebody who does not sign in; the others write for them from now on. */
    public void add(CaseView view, Opening.Guest guest) {
        Cases.requireCoordinator(view);
        var basis = family.basis(view.id());
        var seat = arrivals.forGuest(view.id(), guest, basis);
        writer.seat(view.id(), view.file().hostArea(), seat);
        if (view.members().stream().noneMatch(other -> other.area().equals(guest.area()))) {
            for (var member : view.members()) {
                if (member.assignment() != null) {
                    seating.pens(
                            view.id(),
                            new Seating.Holder(member.assignment(), member.id(), member.area()),
                            Set.of(guest.area()),
                            basis);
                }
            }
        }
        added(view, seat);
    }

    /** Ends a seat now. What its holder's own party has written stays readable to the holder. */
    public void end(CaseView view, UUID seatId) {
        Cases.requireCoordinator(view);
        var seat =
                view.members().stream()
                        .filter(each -> each.id().equals(seatId) && !each.coordinator())
                        .findFirst()
                        .orElseThrow(NotFound::new);
        writer.endSeat(seat.id(), desk.today());
        if (seat.assignment() != null) {
            grants.endSeat(view.id(), seat.id());
            seating.keepOwn(
                    view.id(),
                    new Seating.Holder(seat.assignment(), seat.id(), seat.area()),
                    desk.today());
        }
        if (view.consentUntil() != null
                && Seat.silentAreas(without(seat, view)).contains(seat.area())) {
            renew(view.file());
        }
        writer.step(view.id(), view.file().hostArea(), CaseStep.SEAT_ENDED, seat.title());
        news.ended(view, seat);
        desk.log().changed(view.id(), "case-seat-ended", seat.id());
    }

    private static List<Seat> without(Seat gone, CaseView view) {
        return view.members().stream().filter(each -> !each.equals(gone)).toList();
    }

    /** Gives everybody in a resting case their access back, on the yes that is valid now. */
    void wake(CaseView view) {
        Cases.requireCoordinator(view);
        renew(view.file());
        writer.step(view.id(), view.file().hostArea(), CaseStep.WOKEN, "");
        desk.log().changed(view.id(), "case-woken", view.id());
    }

    /** Enters again in the ledger what rests on the yes; its earlier entries end. */
    void renew(CaseFile file) {
        var basis = family.basis(file.id());
        grants.endGround(file.id(), file.consent());
        if (!basis.consent().equals(file.consent())) {
            grants.endGround(file.id(), basis.consent());
            writer.restsOn(file.id(), basis.consent());
        }
        var members = store.seats(file.id()).stream().filter(Seat::taken).toList();
        var silent = Seat.silentAreas(members);
        for (var member : members) {
            if (member.assignment() != null && basis.covers(member.area())) {
                var holder = new Seating.Holder(member.assignment(), member.id(), member.area());
                seating.others(file.id(), holder, file.hostArea(), basis);
                seating.pens(file.id(), holder, silent, basis);
                if (member.coordinator()) {
                    seating.planPen(file.id(), holder, file.hostArea(), basis);
                }
            }
        }
    }

    private void added(CaseView view, CaseWriter.SeatRow seat) {
        writer.step(view.id(), view.file().hostArea(), CaseStep.SEAT_ADDED, seat.titleSv());
        news.taken(view);
        desk.log().changed(view.id(), "case-seat-added", seat.id());
    }
}
