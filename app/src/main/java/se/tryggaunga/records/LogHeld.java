package se.tryggaunga.records;

import static se.tryggaunga.records.HeldField.code;
import static se.tryggaunga.records.HeldField.day;
import static se.tryggaunga.records.HeldField.function;
import static se.tryggaunga.records.HeldField.kind;
import static se.tryggaunga.records.HeldField.moments;
import static se.tryggaunga.records.HeldField.plain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What lies below this module: the log and the ledger, which say who could read and who did. */
@Component
class LogHeld implements Holding {

    private static final List<String> MACHINERY =
            List.of(
                    "access.scope",
                    "access.sheltered",
                    "access.spring_session",
                    "access.spring_session_attributes",
                    "audit.disposed",
                    "audit.head",
                    "audit.seal",
                    "jobs.scheduled_tasks");

    private static final List<String> STAFF =
            List.of(
                    "access.person",
                    "access.account",
                    "access.local_login",
                    "access.recovery",
                    "access.passkey",
                    "access.inbox",
                    "access.assignment",
                    "access.entrusted");

    private static final List<String> SETTINGS =
            List.of(
                    "municipality",
                    "module_switch",
                    "party",
                    "secrecy_area",
                    "district",
                    "unit",
                    "function",
                    "work_group",
                    "work_group_member",
                    "programme",
                    "programme_area",
                    "choice",
                    "deadline",
                    "consent_rule",
                    "information_kind",
                    "text_version",
                    "registration",
                    "unit_import",
                    "unit_import_row");

    @Override
    public String source() {
        return "log";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.reached(
                        Reach.READINGS,
                        "audit.entry",
                        Purpose.ACCOUNT,
                        plain("party"),
                        function("function_id"),
                        code("action", "records.action."),
                        moments("times"),
                        code("ground", "access.ground.")),
                HeldTable.reached(
                        Reach.RECIPIENTS,
                        "access.grants",
                        Purpose.ACCOUNT,
                        plain("party"),
                        function("function_id"),
                        kind("kinds"),
                        day("from_day"),
                        day("until_day"),
                        code("ground", "access.ground.")));
    }

    @Override
    public Map<String, Without> without() {
        var without = new HashMap<String, Without>();
        MACHINERY.forEach(table -> without.put(table, Without.MACHINERY));
        STAFF.forEach(table -> without.put(table, Without.STAFF));
        SETTINGS.forEach(table -> without.put("organisation." + table, Without.SETTINGS));
        return without;
    }
}
