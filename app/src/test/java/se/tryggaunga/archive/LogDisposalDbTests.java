package se.tryggaunga.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tryggaunga.audit.BrokenLog;
import se.tryggaunga.audit.LogSegment;
import se.tryggaunga.audit.LogWorld;
import se.tryggaunga.shared.Today;

/** The log goes by whole sealed days, when every board with a row in them has decided so. */
class LogDisposalDbTests {

    private static final String DECIDED =
            """
            insert into records.disposal_decision (record_kind, area_id, after_days, decision, decided_on, from_day)
            select 'log', s.id, 365, upper(left(s.id, 2)) || ' 2026/7', '2026-01-01', '2026-01-01'
              from organisation.secrecy_area s
            """;
    private static final String ROWS = "select count(*) from audit.entry";

    private final LocalDate inAYear = LocalDate.now(Today.ZONE).plusDays(367);
    private LogWorld world;
    private long first;
    private List<?> kept;

    /** The setup's own rows and six readings on one day, six readings on the next. */
    @BeforeEach
    void twoDays() {
        world = new LogWorld();
        world.seal(LogWorld.DAY);
        world.reads(6);
        world.seal(LogWorld.DAY);
        first = number(ROWS);
        world.reads(6);
        world.seal(LogWorld.DAY.plusDays(1));
        world.seal(LogWorld.DAY.plusDays(2));
        kept = world.keptHeads();
    }

    @Test
    void staysWithoutARuleOfEveryBoard() {
        assertThat(due(inAYear)).isEmpty();
        run(DECIDED + " where s.id <> 'skola'");
        assertThat(due(inAYear)).as("the schools have decided nothing").isEmpty();
        run(DECIDED + " where s.id = 'skola'");
        assertThat(due(inAYear)).isPresent();
        assertThat(due(LocalDate.now(Today.ZONE))).as("too young").isEmpty();
    }

    @Test
    void staysWhileSomebodyHoldsItOrACaseInIt() {
        run(DECIDED);
        run(
                "insert into records.legal_hold values (gen_random_uuid(), 'log', 'social', 'Tvist', 'x', now())");
        assertThat(due(inAYear)).isEmpty();
        run("insert into records.hold_end select id, 'x', now() from records.legal_hold");
        assertThat(due(inAYear)).isPresent();
        run(
                """
                insert into records.case_hold (id, scope_id, owner_area, written_by, written_at, number, reason, review_on, placed_by)
                select gen_random_uuid(), e.scope_id, 'skola', gen_random_uuid(), now(), 'A7K3-9Q', 'Tvist', '2027-01-01', 'x'
                  from audit.entry e where e.scope_id is not null order by e.id limit 1
                """);
        assertThat(due(inAYear)).isEmpty();
    }

    @Test
    void goesByWholeDaysAndWhatIsLeftHolds() {
        run(DECIDED);
        dispose();
        assertThat(number(ROWS)).as("a day's readings, and that the rest went").isEqualTo(6 + 1);
        assertThat(world.broken(List.of())).isEmpty();
        assertThat(world.broken(kept)).as("also by heads kept elsewhere").isEmpty();
        assertThat(number("select rows from audit.disposed")).isEqualTo(first);
        assertThat(number("select erased from records.disposal where area_id = 'skola'"))
                .isGreaterThanOrEqualTo(6);
        assertThat(number("select count(*) from audit.entry where action = 'dispose'")).isOne();
        world.reads(3);
        world.seal(LogWorld.DAY.plusDays(3));
        assertThat(world.broken(kept)).isEmpty();
        assertThat(due(inAYear)).map(LogSegment::rows).hasValue(6L);
    }

    @Test
    void nothingGoesOfALogThatDoesNotHold() {
        run(DECIDED);
        world.alter("update audit.entry set what = 'x' where id = " + world.at(first - 1));
        assertThatThrownBy(() -> due(inAYear)).isInstanceOf(BrokenLog.class);
    }

    @Test
    void whatAnOwnerCallsDisposedIsFoundByTheHeadsKeptElsewhere() {
        world.alter(
                "insert into audit.disposed select position, hash, '2026-11-20', 3, 'x' from audit.seal where position = 3",
                "create temporary table gone on commit drop as select entry_id from audit.seal where position <= 3",
                "delete from audit.seal where position <= 3",
                "delete from audit.entry where id in (select entry_id from gone)");
        assertThat(world.broken(List.of())).as("nothing within the database tells").isEmpty();
        assertThat(world.broken(kept))
                .containsExactly("the log begins after link 3, which no head kept elsewhere knows");
    }

    @Test
    void theApplicationsRoleDisposesOfNothing() {
        for (var statement :
                List.of(
                        "insert into audit.disposed values (1, '', '2026-11-20', 1, 'x')",
                        "update audit.disposed set rows = 0",
                        "delete from audit.disposed")) {
            assertThatThrownBy(() -> world.asAnders(jdbc -> jdbc.sql(statement).update()))
                    .hasStackTraceContaining("permission denied");
        }
    }

    private Optional<LogSegment> due(LocalDate day) {
        try (var owner = world.database.asOwner()) {
            return new LogDisposal(owner, day).due();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void dispose() {
        try (var owner = world.database.asOwner()) {
            owner.setAutoCommit(false);
            var log = new LogDisposal(owner, inAYear);
            log.dispose(log.due().orElseThrow());
            owner.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private long number(String sql) {
        return world.asOwner(jdbc -> jdbc.sql(sql).query(Long.class).single());
    }

    private void run(String sql) {
        world.asOwner(jdbc -> jdbc.sql(sql).update());
    }
}
