package se.tryggaunga.records;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Grants;
import se.tryggaunga.audit.Log;
import se.tryggaunga.shared.Today;

/**
 * Hides and erases, for the job "disposal". Hidden is for everybody and at once. Erased takes a
 * disposal decision registered for that board and kind of record; without one the record stays
 * locked (D25). Sv: gallring.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Disposals {

    private final JdbcClient jdbc;
    private final Grants grants;
    private final List<Disposable> kept;
    private final Log log;
    private final Today today;

    Disposals(JdbcClient jdbc, Grants grants, List<Disposable> kept, Log log, Today today) {
        this.jdbc = jdbc;
        this.grants = grants;
        this.kept = kept.stream().sorted(Comparator.comparingInt(Disposable::order)).toList();
        this.log = log;
        this.today = today;
    }

    /** A board's decision that records of a kind are erased so many days after they were hidden. */
    public record Decision(String decision, int afterDays) {

        public boolean reached(LocalDate hiddenOn, LocalDate day) {
            return !day.isBefore(hiddenOn.plusDays(afterDays));
        }
    }

    /** Takes a scope from everybody's sight, now. */
    public void hide(UUID scope) {
        log.disposed(scope, "hidden");
        jdbc.sql("select access.hide_scope(:scope)")
                .param("scope", scope)
                .query(Integer.class)
                .single();
    }

    public Optional<Decision> decision(String recordKind, String area) {
        return jdbc.sql(
                        """
                        select d.decision, d.after_days
                          from records.disposal_decision d
                         where d.record_kind = :kind and d.area_id = :area
                           and not records.held_back(d.record_kind, d.area_id)
                           and :day >= d.from_day and (d.until_day is null or :day <= d.until_day)
                         order by d.from_day desc limit 1
                        """)
                .param("kind", recordKind)
                .param("area", area)
                .param("day", today.day())
                .query(Decision.class)
                .optional();
    }

    /**
     * Erases everything in a scope and writes the minutes: how many, by which decision, never whom.
     */
    public int erase(UUID scope, String recordKind, String area, Decision by) {
        return erase(scope, recordKind, area, by, tables());
    }

    /**
     * The same of some of a scope's tables only: the rest is still used. Nothing while somebody of
     * the area holds the case that it belongs to.
     */
    public int erase(UUID scope, String recordKind, String area, Decision by, List<String> tables) {
        grants.narrowTo(scope);
        if (let(recordKind, area) == Let.NONE) {
            return 0;
        }
        int erased = 0;
        for (var table : tables) {
            erased += whole(table, scope);
        }
        minutes(recordKind, area, by.decision(), erased);
        log.disposed(scope, "erased " + recordKind);
        return erased;
    }

    /** One area's part of a closed case, or of another record, by its own board's decision. */
    public record Part(UUID scopeId, String recordKind, String areaId, String decision) {}

    /** Parts of what is over whose day has come and that nothing stops. */
    public List<Part> parts() {
        return jdbc.sql(
                        "select scope_id, record_kind, area_id, decision from records.parts_to_erase()")
                .query(Part.class)
                .list();
    }

    /**
     * Erases what one area has in a scope. The part of the area whose frame it is goes last, when
     * nobody else has anything left, and with it what belongs to the scope alone.
     */
    public int erase(Part part) {
        grants.narrowTo(part.scopeId());
        var let = let(part.recordKind(), part.areaId());
        if (let == Let.NONE) {
            return 0;
        }
        int erased = 0;
        for (var table : own()) {
            erased += own(table, part);
        }
        if (let == Let.WHOLE) {
            ofTheScope().forEach(table -> whole(table, part.scopeId()));
            hide(part.scopeId());
        } else {
            closeLedger(part.areaId());
        }
        minutes(part.recordKind(), part.areaId(), part.decision(), erased);
        log.disposed(part.scopeId(), "erased " + part.recordKind());
        return erased;
    }

    /** Everything that goes with a scope, in the order in which it goes. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<String> tables() {
        return Stream.concat(own().stream(), ofTheScope().stream()).toList();
    }

    private List<String> own() {
        return kept.stream().flatMap(module -> module.tables().stream()).toList();
    }

    private List<String> ofTheScope() {
        return kept.stream().flatMap(module -> module.ofTheScope().stream()).toList();
    }

    private int whole(String table, UUID scope) {
        return jdbc.sql("delete from " + table + " where scope_id = :scope")
                .param("scope", scope)
                .update();
    }

    private int own(String table, Part part) {
        return jdbc.sql("delete from " + table + " where scope_id = :scope and owner_area = :area")
                .param("scope", part.scopeId())
                .param("area", part.areaId())
                .update();
    }

    /** What the database lets the job erase in the scope that it is narrowed to. */
    private enum Let {
        NONE,
        OWN,
        WHOLE
    }

    private Let let(String recordKind, String area) {
        return jdbc.sql("select records.let_erase(:kind, :area)")
                .param("kind", recordKind)
                .param("area", area)
                .query((row, _) -> Let.valueOf(row.getString(1).toUpperCase(Locale.ROOT)))
                .single();
    }

    private void closeLedger(String area) {
        jdbc.sql("select records.close_ledger(:area)")
                .param("area", area)
                .query(Integer.class)
                .single();
    }

    private void minutes(String recordKind, String area, String decision, int erased) {
        jdbc.sql(
                        """
                        insert into records.disposal (id, record_kind, area_id, decision, erased)
                        values (:id, :kind, :area, :decision, :erased)
                        """)
                .param("id", UUID.randomUUID())
                .param("kind", recordKind)
                .param("area", area)
                .param("decision", decision)
                .param("erased", erased)
                .update();
    }
}
