package se.tryggaunga.cases;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.tryggaunga.cases.store.CaseStore;
import se.tryggaunga.cases.store.CaseWriter;
import se.tryggaunga.cases.store.PartStore;
import se.tryggaunga.people.Sheltered;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.tasks.Tasks;

/** Those who come into a case: who may, what they can read from then on, and what waits on them. */
@Component
class Arrivals {

    private final CaseStore store;
    private final CaseWriter writer;
    private final PartStore parts;
    private final Seating seating;
    private final Sheltered sheltered;
    private final Tasks tasks;
    private final CaseDesk desk;

    Arrivals(
            CaseStore store,
            CaseWriter writer,
            PartStore parts,
            Seating seating,
            Sheltered sheltered,
            Tasks tasks,
            CaseDesk desk) {
        this.store = store;
        this.writer = writer;
        this.parts = parts;
        this.seating = seating;
        this.sheltered = sheltered;
        this.tasks = tasks;
        this.desk = desk;
    }

    /** Seats the coordinator and those chosen in a case that opens. */
    void open(CaseFile file, UUID coordinatorSeat, List<CaseWriter.SeatRow> chosen, Basis basis) {
        var hat = desk.hat();
        var first = alone(file, coordinatorSeat);
        seating.others(file.id(), holder(first), file.hostArea(), basis);
        seating.planPen(file.id(), holder(first), file.hostArea(), basis);
        handIn(file, first);
        for (var seat : chosen) {
            seat(file, seat, basis);
        }
        var silent = silent(chosen, hat.area());
        seating.pens(file.id(), holder(first), silent, basis);
        chosen.stream()
                .filter(seat -> seat.assignment() != null)
                .forEach(seat -> seating.pens(file.id(), holder(seat), silent, basis));
    }

    /** Those who may be let in: of the group alone, where an identity is protected. */
    List<Colleague> let(UUID scope, List<Colleague> colleagues) {
        var let = sheltered.let(scope, colleagues.stream().map(Colleague::assignment).toList());
        return colleagues.stream().filter(each -> let.contains(each.assignment())).toList();
    }

    /** Seats the coordinator, who reads the own party's facts and nobody else's. */
    CaseWriter.SeatRow alone(CaseFile file, UUID coordinatorSeat) {
        var hat = desk.hat();
        var first =
                new CaseWriter.SeatRow(
                        coordinatorSeat,
                        hat.area(),
                        hat.titleSv(),
                        hat.titleEn(),
                        hat.name(),
                        hat.assignment(),
                        true);
        writer.seat(file.id(), file.hostArea(), first);
        return first;
    }

    /**
     * @throws NoGroundForArea if the yes does not cover the colleague's area
     */
    CaseWriter.SeatRow forColleague(UUID scope, UUID assignment, Basis basis) {
        var colleague =
                store.staff(desk.everyArea()).stream()
                        .filter(each -> each.assignment().equals(assignment))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        requireCovered(scope, colleague.area(), basis);
        sheltered.require(scope, assignment);
        return new CaseWriter.SeatRow(
                UUID.randomUUID(),
                colleague.area(),
                colleague.titleSv(),
                colleague.titleEn(),
                colleague.name(),
                colleague.assignment(),
                false);
    }

    CaseWriter.SeatRow forGuest(UUID scope, Opening.Guest guest, Basis basis) {
        requireCovered(scope, guest.area(), basis);
        sheltered.require(scope, null);
        return new CaseWriter.SeatRow(
                UUID.randomUUID(),
                guest.area(),
                guest.title(),
                guest.title(),
                guest.name(),
                null,
                false);
    }

    private void requireCovered(UUID scope, String area, Basis basis) {
        if (!basis.covers(area)) {
            throw new NoGroundForArea(scope, desk.areaName(area));
        }
    }

    void seat(CaseFile file, CaseWriter.SeatRow seat, Basis basis) {
        writer.seat(file.id(), file.hostArea(), seat);
        if (seat.assignment() == null) {
            return;
        }
        var holder = holder(seat);
        seating.own(file.id(), holder, desk.today());
        seating.others(file.id(), holder, file.hostArea(), basis);
        handIn(file, seat);
    }

    /** The parts that were not handed in when the case came to rest. */
    void askAgain(CaseView view) {
        for (var seat : view.members()) {
            tasks.done(Mapping.handInTask(view.id(), seat.area()), Mapping.HAND_IN);
        }
        for (var seat : view.members()) {
            handIn(view.file(), seat.assignment(), seat.area());
        }
    }

    private void handIn(CaseFile file, CaseWriter.SeatRow seat) {
        handIn(file, seat.assignment(), seat.area());
    }

    private void handIn(CaseFile file, @Nullable UUID assignment, String area) {
        var done = parts.handedIn(file.id()).containsKey(area);
        if (assignment != null && !done) {
            tasks.ask(
                    assignment,
                    file.id(),
                    Mapping.handInTask(file.id(), area),
                    Mapping.HAND_IN,
                    file.number(),
                    file.path("/kartlaggning"),
                    file.pictureOpensOn());
        }
    }

    private static Set<String> silent(List<CaseWriter.SeatRow> seats, String coordinatorArea) {
        var signedIn =
                seats.stream()
                        .filter(seat -> seat.assignment() != null)
                        .map(CaseWriter.SeatRow::area)
                        .collect(Collectors.toSet());
        return seats.stream()
                .map(CaseWriter.SeatRow::area)
                .filter(area -> !signedIn.contains(area) && !area.equals(coordinatorArea))
                .collect(Collectors.toSet());
    }

    static Seating.Holder holder(CaseWriter.SeatRow seat) {
        var assignment = seat.assignment();
        if (assignment == null) {
            throw new IllegalArgumentException("One who does not sign in holds nothing");
        }
        return new Seating.Holder(assignment, seat.id(), seat.area());
    }
}
