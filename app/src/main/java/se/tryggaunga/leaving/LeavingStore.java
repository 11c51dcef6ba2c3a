package se.tryggaunga.leaving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Audience;

/** Who holds how much, and what was handed over. The database decides for whom. */
@Repository
class LeavingStore {

    private static final Audience NOBODY = new Audience(List.of(), null, List.of(), false);

    private final JdbcClient jdbc;
    private final Today today;

    LeavingStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    List<Worker> workers() {
        return jdbc.sql(
                        """
                        select assignment_id as assignment, name, function_id as function, unit,
                               until_day as until, cases, tasks
                          from leaving.people()
                        """)
                .query(Worker.class)
                .list();
    }

    List<Successor> successors(UUID leaver) {
        return jdbc.sql(
                        """
                        select assignment_id as assignment, name, function_id as function, unit
                          from leaving.successors(:leaver)
                        """)
                .param("leaver", leaver)
                .query(Successor.class)
                .list();
    }

    List<Load> loads() {
        return jdbc.sql(
                        """
                        select assignment_id as assignment, name, function_id as function, unit, until_day as until,
                               leads, takes_part, waiting, late, ending, back_on, stands_in, answers
                          from leaving.load()
                        """)
                .query(Load.class)
                .list();
    }

    List<Late> late() {
        return jdbc.sql("select name, number, verb, due from leaving.late()")
                .query(Late.class)
                .list();
    }

    /** Of the cases that somebody holds, to choose among. */
    List<String> numbersHeld(UUID leaver) {
        return jdbc.sql("select * from leaving.numbers_held(:leaver)")
                .param("leaver", leaver)
                .query(String.class)
                .list();
    }

    /** The scopes that were moved. */
    List<UUID> handOver(UUID receipt, Handover what, String by) {
        return jdbc.sql(
                        """
                        select * from leaving.hand_over(:receipt, :leaver, :successor, :by, :now,
                                                        cast(:back as date), :numbers)
                        """)
                .param("receipt", receipt)
                .param("leaver", what.leaver())
                .param("successor", what.successor())
                .param("by", by)
                .param("now", now())
                .param("back", what.backOn())
                .param("numbers", what.numbers().toArray(String[]::new))
                .query(UUID.class)
                .list();
    }

    /** The scopes that went back; none where that has been done, or cannot be. */
    List<UUID> giveBack(UUID lent, UUID receipt, String by) {
        return jdbc.sql("select * from leaving.give_back(:lent, :receipt, :by, :now)")
                .param("lent", lent)
                .param("receipt", receipt)
                .param("by", by)
                .param("now", now())
                .query(UUID.class)
                .list();
    }

    /** Those that go back today or should have, for the job. */
    List<Lent> goingBack() {
        return jdbc.sql("select id, by_name as \"by\" from leaving.going_back()")
                .query(Lent.class)
                .list();
    }

    /**
     * @param by who decided it, with function
     */
    record Lent(UUID id, String by) {}

    /** The scopes that were put back; none where it is too late. */
    List<UUID> undo(UUID receipt) {
        return jdbc.sql("select * from leaving.undo(:receipt, :now)")
                .param("receipt", receipt)
                .param("now", now())
                .query(UUID.class)
                .list();
    }

    Optional<Found> find(UUID id) {
        return jdbc.sql(
                        """
                        select r.id, r.area_id, n.leaver, n.leaver_function, n.successor, n.successor_function,
                               r.decided_by, r.decided_at, r.cases, r.tasks, r.left_over, r.undone_at,
                               r.back_on, r.back_by,
                               r.decider = access.my_assignment() and r.undone_at is null and r.cases > 0
                                   and r.back_by is null and r.gives_back is null and not leaving.acted(r.id)
                                   as may_undo,
                               r.decider = access.my_assignment() and r.undone_at is null and r.back_by is null
                                   and r.back_on is not null as may_give_back
                          from leaving.receipt r cross join leaving.names(r.id) n
                         where r.id = :id
                        """)
                .param("id", id)
                .query((row, _) -> new Found(row.getString("area_id"), receipt(row)))
                .optional();
    }

    /**
     * @param area whose the receipt is
     */
    record Found(String area, Receipt receipt) {}

    List<String> numbers(UUID id) {
        return jdbc.sql("select * from leaving.numbers(:id)")
                .param("id", id)
                .query(String.class)
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(today.now(), ZoneOffset.UTC);
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        var undone = row.getTimestamp("undone_at");
        return new Receipt(
                row.getObject("id", UUID.class),
                row.getString("leaver"),
                row.getString("leaver_function"),
                row.getString("successor"),
                row.getString("successor_function"),
                row.getString("decided_by"),
                row.getTimestamp("decided_at").toInstant(),
                row.getInt("cases"),
                row.getInt("tasks"),
                row.getInt("left_over"),
                undone == null ? null : undone.toInstant(),
                row.getObject("back_on", LocalDate.class),
                row.getObject("back_by", UUID.class),
                List.of(),
                row.getBoolean("may_undo"),
                row.getBoolean("may_give_back"),
                NOBODY);
    }
}
