package se.tryggaunga.demo.secrecy;

import static java.util.Map.entry;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tables without a young person's facts that still say who has to do with whom. */
final class SideTables {

    /**
     * A row beside the facts.
     *
     * @param who an assignment or a person that it is about; nothing where there is none
     */
    record Seen(String table, @Nullable UUID scope, @Nullable UUID who, @Nullable String area) {}

    /** With the columns scope, who, area. */
    private static final Map<String, String> QUERIES =
            new TreeMap<>(
                    Map.ofEntries(
                            entry(
                                    "tasks.task",
                                    "select scope_id, null::uuid, null from tasks.task"),
                            entry(
                                    "tasks.news",
                                    "select scope_id, null::uuid, null from tasks.news"),
                            entry(
                                    "tasks.look",
                                    "select null::uuid, assignment, null from tasks.look"),
                            entry(
                                    "audit.entry",
                                    "select scope_id, person_id, area from audit.entry"),
                            entry(
                                    "sharing.ending",
                                    "select scope_id, keeper, null from sharing.ending"),
                            entry(
                                    "cases.number",
                                    "select case_id, null::uuid, null from cases.number"),
                            entry(
                                    "calendar.feed",
                                    "select null::uuid, assignment_id, null from calendar.feed"),
                            entry(
                                    "notices.wish",
                                    "select null::uuid, person_id, null from notices.wish"),
                            entry(
                                    "notices.asked",
                                    "select null::uuid, person_id, null from notices.asked"),
                            entry(
                                    "notices.mail",
                                    "select null::uuid, person_id, null from notices.mail"),
                            entry(
                                    "drafts.draft",
                                    "select null::uuid, assignment, null from drafts.draft"),
                            entry(
                                    "drafts.once",
                                    "select null::uuid, author, null from drafts.once"),
                            entry(
                                    "records.disposal",
                                    "select null::uuid, null::uuid, area_id from records.disposal"),
                            entry(
                                    "concerns.consultation",
                                    "select scope_id, null::uuid, null from concerns.consultation"),
                            entry(
                                    "concerns.consultation_words",
                                    "select scope_id, null::uuid, null from concerns.consultation_words"),
                            entry(
                                    "concerns.consultation_told",
                                    "select scope_id, null::uuid, null from concerns.consultation_told"),
                            entry(
                                    "concerns.consultation_outcome",
                                    "select scope_id, null::uuid, null from concerns.consultation_outcome"),
                            entry(
                                    "concerns.consultation_asker",
                                    "select scope_id, assignment_id, null from concerns.consultation_asker"),
                            entry(
                                    "oversight.draw",
                                    "select null::uuid, null::uuid, area_id from oversight.draw"),
                            entry(
                                    "oversight.item",
                                    "select null::uuid, assignment_id, area_id from oversight.item"),
                            entry(
                                    "oversight.rights_review",
                                    "select null::uuid, null::uuid, area_id from oversight.rights_review"),
                            entry(
                                    "oversight.right_held",
                                    "select null::uuid, null::uuid, v.area_id from oversight.right_held h join oversight.rights_review v on v.id = h.review_id"),
                            entry(
                                    "leaving.receipt",
                                    "select null::uuid, null::uuid, area_id from leaving.receipt"),
                            entry(
                                    "oversight.mark",
                                    "select null::uuid, i.assignment_id, i.area_id from oversight.mark m join oversight.item i on i.id = m.item_id"),
                            entry(
                                    "records.disposal_proposal",
                                    "select null::uuid, null::uuid, area_id from records.disposal_proposal"),
                            entry(
                                    "records.disposal_approval",
                                    "select null::uuid, null::uuid, p.area_id from records.disposal_approval a left join records.disposal_proposal p on p.id = a.proposal_id"),
                            entry(
                                    "records.disposal_taken_back",
                                    "select null::uuid, null::uuid, p.area_id from records.disposal_taken_back t left join records.disposal_proposal p on p.id = t.proposal_id"),
                            entry(
                                    "records.legal_hold",
                                    "select null::uuid, null::uuid, area_id from records.legal_hold"),
                            entry(
                                    "records.hold_end",
                                    "select null::uuid, null::uuid, h.area_id from records.hold_end e left join records.legal_hold h on h.id = e.hold_id")));

    /** Read by nobody that wears a hat, by whatever right. */
    static final Set<String> CLOSED =
            Set.of(
                    "access.account",
                    "access.local_login",
                    "access.assignment",
                    "access.scope",
                    "access.sheltered",
                    "access.recovery",
                    "access.passkey",
                    "access.grants",
                    "asks.passed_on",
                    "audit.seal",
                    "concerns.residue",
                    "concerns.consultation_count",
                    "records.half_erased",
                    "records.over_when",
                    "moves.outbox",
                    "moves.inbox",
                    "moves.parcel",
                    "notices.round",
                    "leaving.moved");

    /**
     * The same for everybody and about nobody young: how the municipality is organised, and
     * machinery.
     */
    static final Set<String> COMMON =
            Set.of(
                    "access.entrusted",
                    "access.person",
                    "access.inbox",
                    "access.spring_session",
                    "access.spring_session_attributes",
                    "audit.disposed",
                    "audit.head",
                    "cases.agenda_template",
                    "cases.factor_choice",
                    "cases.school_break",
                    "jobs.scheduled_tasks",
                    "oversight.rights_rule",
                    "oversight.sampling",
                    "records.disposal_decision",
                    "requests.rule",
                    "sharing.decider",
                    "sharing.rule_approval",
                    "sharing.rule_change",
                    "sharing.rule_change_field",
                    "urgent.rule");

    private SideTables() {}

    static Set<String> watched() {
        return QUERIES.keySet();
    }

    static List<Seen> seen(Connection connection) throws SQLException {
        var seen = new ArrayList<Seen>();
        for (var table : QUERIES.keySet()) {
            seen.addAll(seen(connection, table));
        }
        for (var table : CLOSED) {
            if (shows(connection, table)) {
                seen.add(new Seen(table, null, null, null));
            }
        }
        return seen;
    }

    static List<Seen> seen(Connection connection, String table) throws SQLException {
        var seen = new ArrayList<Seen>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(QUERIES.get(table))) {
            while (found.next()) {
                var scope = found.getObject(1, UUID.class);
                seen.add(
                        new Seen(table, scope, found.getObject(2, UUID.class), found.getString(3)));
            }
        }
        return seen;
    }

    private static boolean shows(Connection connection, String table) throws SQLException {
        var point = connection.setSavepoint();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from " + table + " limit 1")) {
            return found.next();
        } catch (SQLException noRight) {
            connection.rollback(point);
            return false;
        }
    }

    /** Whether a hat may see such a row that day. */
    static boolean allowed(Oracle oracle, Hat hat, Seen row, LocalDate day) {
        return switch (row.table()) {
            case "tasks.task", "sharing.ending", "cases.number" ->
                    oracle.partOf(hat.assignment(), row.scope(), day);
            case "tasks.news" -> oracle.seesFrame(hat.assignment(), row.scope(), day);
            case "audit.entry" ->
                    hat.person().equals(row.who())
                            || hat.rights().contains("review") && hat.area().equals(row.area())
                            || row.scope() != null
                                    && oracle.seesFrame(hat.assignment(), row.scope(), day);
            case "concerns.consultation",
                    "concerns.consultation_words",
                    "concerns.consultation_told" ->
                    oracle.followsAdvice(hat.assignment(), row.scope(), day);
            case "concerns.consultation_outcome" ->
                    oracle.partOf(hat.assignment(), row.scope(), day);
            case "concerns.consultation_asker", "tasks.look", "drafts.draft", "calendar.feed" ->
                    hat.assignment().equals(row.who());
            case "drafts.once", "notices.wish", "notices.asked", "notices.mail" ->
                    hat.person().equals(row.who());
            case "records.disposal" -> hat.area().equals(row.area());
            case "oversight.draw" ->
                    hat.rights().contains("review") && hat.area().equals(row.area());
            // told in no year: nobody has left in it
            case "leaving.receipt" -> false;
            case "oversight.rights_review", "oversight.right_held" ->
                    hat.rights().contains("rights.review") && hat.area().equals(row.area());
            case "oversight.item", "oversight.mark" ->
                    hat.assignment().equals(row.who())
                            || hat.rights().contains("review") && hat.area().equals(row.area());
            case "records.disposal_proposal",
                    "records.disposal_approval",
                    "records.disposal_taken_back",
                    "records.legal_hold",
                    "records.hold_end" ->
                    hat.rights().contains("disposal") && hat.area().equals(row.area());
            default -> false;
        };
    }
}
