package se.tryggaunga.records;

import java.util.List;

/**
 * A kind of record that a board can have a rule for.
 *
 * @param code as in the decisions: "request"
 * @param table where it is seen that the time has come
 * @param dayColumn the day that the rule counts from
 * @param least days that always pass, whatever the rule says: a note is read on its last day
 * @param erases the tables that go; empty: everything in the scope
 */
public record DisposalKind(
        String code, String table, String dayColumn, int least, List<String> erases) {

    public DisposalKind {
        erases = List.copyOf(erases);
    }

    public String key() {
        return "archive.kind." + code;
    }
}
