package se.tryggaunga.archive;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A rule as it was proposed, and whoever approved it or took it back. Sv: gallringsregel. */
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
        @Nullable String approvedBy,
        @Nullable String takenBy) {

    public String kindKey() {
        return "archive.kind." + recordKind;
    }

    /** Key of how it stands. */
    public String stateKey() {
        return takenBy != null
                ? "archive.taken-back"
                : approvedBy == null ? "archive.waits" : "archive.holds";
    }

    public String color() {
        return takenBy != null ? "neutral" : approvedBy == null ? "warning" : "success";
    }

    /** Nobody has decided yet. */
    public boolean waits() {
        return takenBy == null && approvedBy == null;
    }

    /** What its records are called when they are counted. */
    public String counted() {
        return ofCases() ? "cases" : "records";
    }

    /** What one of them is called. */
    public String one() {
        return ofCases() ? "case" : "record";
    }

    /** What it is called that they were over in a year. */
    public String overIn() {
        return ofCases() ? "closed-in" : "over-in";
    }

    /** What is said of those that wait or are held. */
    public String named(String state) {
        return ofCases() ? state : state + "-records";
    }

    private boolean ofCases() {
        return recordKind.equals("case");
    }

    public String path() {
        return "/gallring/" + id;
    }
}
