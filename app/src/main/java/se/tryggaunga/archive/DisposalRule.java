package se.tryggaunga.archive;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A rule as it was proposed, and whoever approved it. Sv: gallringsregel. */
public record DisposalRule(
        UUID id,
        String recordKind,
        int afterDays,
        String decision,
        LocalDate decidedOn,
        LocalDate fromDay,
        String why,
        UUID proposer,
        String proposedBy,
        @Nullable String approvedBy) {

    public String kindKey() {
        return "archive.kind." + recordKind;
    }

    public String path() {
        return "/gallring/" + id;
    }
}
