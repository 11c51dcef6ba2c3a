package se.tryggaunga.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.tryggaunga.shell.Audience;

/** One controller's assignments in a quarter. Sv: behörighetsgenomgång. */
public record RightsReview(
        UUID id,
        String party,
        String area,
        LocalDate quarter,
        LocalDate due,
        boolean endsUnconfirmed,
        List<HeldRight> rights,
        Audience audience) {

    public RightsReview {
        rights = List.copyOf(rights);
    }

    /** What is still to be said, by whoever reads this. */
    public List<HeldRight> open() {
        return rights.stream().filter(HeldRight::open).toList();
    }

    public List<HeldRight> closed() {
        return rights.stream().filter(right -> !right.open()).toList();
    }

    public boolean lateOn(LocalDate day) {
        return due.isBefore(day) && !open().isEmpty();
    }

    /** 1 to 4. */
    public int number() {
        return (quarter.getMonthValue() + 2) / 3;
    }
}
