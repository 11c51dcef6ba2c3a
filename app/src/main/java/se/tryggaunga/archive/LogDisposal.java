package se.tryggaunga.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.tryggaunga.audit.LogSegment;
import se.tryggaunga.records.DisposalKind;

/**
 * Disposes of the log by whole sealed days, as the owner of its tables: the days that the rule of
 * every board with a row in them has reached, and of which nothing is held back (D25).
 */
final class LogDisposal {

    private static final String KIND = "log";

    /** Before any log began: an area without a rule lets nothing go, nor what is nobody's. */
    private static final LocalDate NOTHING = LocalDate.EPOCH;

    private final Connection owner;
    private final JdbcClient jdbc;
    private final LocalDate day;

    LogDisposal(Connection owner, LocalDate day) {
        this.owner = owner;
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(owner, true));
        this.day = day;
    }

    /** A board's rule that nothing stops today. */
    private record Rule(String areaId, String decision, int afterDays) {}

    /** What can go; nothing where a board has no rule, or the log is too young. */
    Optional<LogSegment> due() throws SQLException {
        return LogSegment.oldest(owner, lastDays(), held());
    }

    /** Erases it and writes each board's minutes, in the connection's transaction. */
    void dispose(LogSegment segment) throws SQLException {
        var rules = rules();
        for (var count : segment.byArea(owner).entrySet()) {
            var rule = Objects.requireNonNull(rules.get(count.getKey()));
            minutes(rule, count.getValue());
        }
        segment.dispose(
                owner,
                rules.values().stream()
                        .map(rule -> rule.areaId() + ": " + rule.decision())
                        .collect(Collectors.joining(", ")));
    }

    private Map<String, LocalDate> lastDays() {
        var days = new LinkedHashMap<String, LocalDate>();
        rules().values()
                .forEach(rule ->
                        days.put(rule.areaId(), day.minusDays(rule.afterDays()).minusDays(1)));
        jdbc.sql("select id from organisation.secrecy_area")
                .query(String.class)
                .list()
                .forEach(area -> days.putIfAbsent(area, NOTHING));
        return days;
    }

    private Map<String, Rule> rules() {
        return jdbc
                .sql(
                        """
                        select distinct on (d.area_id) d.area_id, d.decision, d.after_days
                          from records.disposal_decision d
                         where d.record_kind = :kind
                           and not records.held_back(d.record_kind, d.area_id)
                           and :day >= d.from_day and (d.until_day is null or :day <= d.until_day)
                         order by d.area_id, d.from_day desc
                        """)
                .param("kind", KIND)
                .param("day", day)
                .query(Rule.class)
                .stream()
                .collect(
                        Collectors.toMap(
                                Rule::areaId, rule -> rule, (one, _) -> one, LinkedHashMap::new));
    }

    /** Cases that somebody holds: who has read them is part of what is held. */
    private List<UUID> held() {
        return jdbc.sql("select distinct scope_id from records.case_hold where ended_on is null")
                .query(UUID.class)
                .list();
    }

    private void minutes(Rule rule, int rows) {
        jdbc.sql(
                        """
                        insert into records.disposal (id, record_kind, area_id, decision, erased)
                        values (:id, :kind, :area, :decision, :rows)
                        """)
                .param("id", UUID.randomUUID())
                .param("kind", KIND)
                .param("area", rule.areaId())
                .param("decision", rule.decision())
                .param("rows", rows)
                .update();
    }

    /** What a board can have a rule for here. */
    @Configuration(proxyBeanMethods = false)
    static class Kinds {

        @Bean
        DisposalKind theLog() {
            return DisposalKind.counted(KIND, "records.log_preview(:days)");
        }
    }
}
