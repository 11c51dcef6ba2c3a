package se.tryggaunga.cases.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a case's ledger: what was let go, never its words. Sv: utlämnande.
 *
 * @param to names and functions
 * @param ended why it is no longer read, when it is not
 * @param end where it is ended, for one who may
 */
public record LedgerRow(
        LocalDate on,
        String what,
        String from,
        List<String> to,
        String ground,
        String decidedBy,
        @Nullable LocalDate until,
        @Nullable String ended,
        @Nullable String end,
        boolean own) {

    public LedgerRow {
        to = List.copyOf(to);
    }
}
