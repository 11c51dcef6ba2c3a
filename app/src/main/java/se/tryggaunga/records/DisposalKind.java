package se.tryggaunga.records;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of record that a board can have a rule for.
 *
 * @param code as in the decisions: "request"
 * @param table where it is seen that the time has come
 * @param dayColumn the day that the rule counts from
 * @param least days that always pass, whatever the rule says: a note is read on its last day
 * @param erases the tables that go; empty: everything in the scope
 * @param counted a call of a function that counts what would go, where no day of one table tells;
 *     it may name :kind and :days
 */
public record DisposalKind(
        String code,
        String table,
        String dayColumn,
        int least,
        List<String> erases,
        @Nullable String counted) {

    public DisposalKind {
        erases = List.copyOf(erases);
    }

    public DisposalKind(
            String code, String table, String dayColumn, int least, List<String> erases) {
        this(code, table, dayColumn, least, erases, null);
    }

    public static DisposalKind counted(String code, String call) {
        return new DisposalKind(code, "", "", 0, List.of(), call);
    }

    /** Erased area by area, each its own part and the frame last; records.over_when knows when. */
    public static DisposalKind byParts(String code) {
        return counted(code, "records.over_preview(:kind, :days)");
    }

    public String key() {
        return "archive.kind." + code;
    }
}
