package se.tryggaunga.cases.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.Seat;

/**
 * What one in the case has promised, and nothing of anybody else's (D32). Sv: åtagandelapp.
 *
 * @param coordinator whom to tell how it went
 */
public record PlanSheet(
        CaseView file,
        Seat seat,
        List<PromiseRow> rows,
        @Nullable LocalDate nextOn,
        @Nullable Seat coordinator) {

    public PlanSheet {
        rows = List.copyOf(rows);
    }
}
