package se.tryggaunga.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.Acting;
import se.tryggaunga.audit.Log;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.shared.Today;

/** Who writes, for whom and when. Sv: penna. */
@Component
record OwnersPen(
        Acting acting,
        Mapping mapping,
        Cases cases,
        Organisation organisation,
        Today today,
        Log log) {

    UUID assignment() {
        return acting.hat().assignment();
    }

    Instant now() {
        return today.now();
    }

    boolean writesFor(CaseView view, String area) {
        return mapping.writesFor(view).contains(area);
    }

    List<UUID> ownerReaders(CaseView view, String area) {
        return cases.ownerReaders(view, area);
    }

    boolean isOwn(String area) {
        return area.equals(acting.hat().area());
    }

    /** Whether others' facts may, in the acting hat's own authority (D27). */
    boolean mayLeaveTheScreen() {
        return organisation.area(acting.hat().area()).printable();
    }
}
