package se.tryggaunga.cases;

import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.tryggaunga.cases.store.CaseStore;
import se.tryggaunga.people.FamilyChanged;
import se.tryggaunga.people.Sheltered;

/**
 * Ends the seats of those who are not of the group, in the transaction in which an identity becomes
 * protected. What they have written stays their own party's.
 */
@Component
class ShelteredSeats {

    private final CaseStore store;
    private final CaseViews views;
    private final Seats seats;
    private final Sheltered sheltered;

    ShelteredSeats(CaseStore store, CaseViews views, Seats seats, Sheltered sheltered) {
        this.store = store;
        this.views = views;
        this.seats = seats;
        this.sheltered = sheltered;
    }

    @EventListener
    void on(FamilyChanged changed) {
        if (sheltered.is(changed.scope())) {
            store.file(changed.scope()).ifPresent(this::leaveToTheGroup);
        }
    }

    private void leaveToTheGroup(CaseFile file) {
        var view = views.bare(file, CaseTab.OVERVIEW);
        var let =
                sheltered.let(
                        file.id(),
                        view.members().stream()
                                .map(Seat::assignment)
                                .filter(Objects::nonNull)
                                .toList());
        if (view.coordinator()) {
            view.members().stream()
                    .filter(seat -> !seat.coordinator())
                    .filter(seat -> seat.assignment() == null || !let.contains(seat.assignment()))
                    .forEach(seat -> seats.end(view, seat.id()));
        }
    }
}
