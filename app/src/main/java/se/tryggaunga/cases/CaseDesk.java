package se.tryggaunga.cases;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Hat;
import se.tryggaunga.audit.Log;
import se.tryggaunga.organisation.Area;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.organisation.ProgrammeArea;
import se.tryggaunga.organisation.Programmes;
import se.tryggaunga.shared.Today;

/**
 * What the module's services have at hand: who acts, the day, the log, and how the municipality
 * works.
 */
@Component
class CaseDesk {

    private final Acting acting;
    private final Today today;
    private final Log log;
    private final Organisation organisation;
    private final Programmes programmes;

    CaseDesk(
            Acting acting, Today today, Log log, Organisation organisation, Programmes programmes) {
        this.acting = acting;
        this.today = today;
        this.log = log;
        this.organisation = organisation;
        this.programmes = programmes;
    }

    Hat hat() {
        return acting.hat();
    }

    LocalDate today() {
        return today.day();
    }

    Log log() {
        return log;
    }

    String areaName(String area) {
        return organisation.areaName(area);
    }

    List<String> everyArea() {
        return organisation.areas().stream().map(Area::id).toList();
    }

    List<String> programmeAreas(String programme) {
        return programmes.areas(programme).stream().map(ProgrammeArea::areaId).toList();
    }

    int deadline(String programme, String code) {
        return programmes.deadline(programme, code, today.day());
    }

    /** What the acting hat's authority has not registered yet. */
    List<String> missingRegistrations() {
        return organisation.missingRegistrations(acting.hat().area());
    }
}
