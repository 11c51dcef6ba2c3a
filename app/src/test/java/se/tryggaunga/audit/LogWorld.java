package se.tryggaunga.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.tryggaunga.TestDatabase;
import se.tryggaunga.shared.Today;

/** A small municipality's log, written by somebody, sealed, and tampered with by the owner. */
public final class LogWorld {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    public final TestDatabase database = TestDatabase.with("setup/small.yaml");
    private final UUID person;
    private final UUID assignment;

    public LogWorld() {
        var hat =
                asOwner(jdbc ->
                        jdbc.sql(
                                        """
                                        select a.person_id, a.id from access.assignment a
                                          join access.person p on p.id = a.person_id
                                         where p.name = 'Anders Holm'
                                        """)
                                .query((row, _) -> new UUID[] {id(row, 1), id(row, 2)})
                                .single());
        person = hat[0];
        assignment = hat[1];
    }

    private static UUID id(java.sql.ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public interface Work<T> {
        T on(JdbcClient jdbc) throws SQLException;
    }

    /** Anders, who is a principal, reads so many things, one transaction each. */
    public void reads(int times) {
        for (int i = 0; i < times; i++) {
            asAnders(jdbc ->
                    jdbc.sql(
                                    """
                                    insert into audit.entry (person_id, assignment_id, area, day, purpose, action, scope_id, what)
                                    values (access.me(), access.my_assignment(), access.my_area(), access.my_day(),
                                            'GET /arenden/A7K3-9Q', 'read', :scope, 'case')
                                    """)
                            .param("scope", UUID.randomUUID())
                            .update());
        }
    }

    public int seal(LocalDate day) {
        try (var connection = database.asApplication()) {
            connection.setAutoCommit(false);
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            jdbc.sql("select access.act_as_job('seal', :day)")
                    .param("day", day)
                    .query((_, _) -> true)
                    .list();
            var noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
            int rows = new Sealer(jdbc, new Today(Clock.fixed(noon, ZoneOffset.UTC))).seal();
            connection.commit();
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    LogCheck check(KeptHead... kept) {
        try (var owner = database.asOwner()) {
            return LogCheck.of(owner, List.of(kept));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /**
     * What does not hold; also against the heads of the days before, when they were kept elsewhere.
     */
    public List<String> broken(List<?> kept) {
        return check(kept.stream().map(KeptHead.class::cast).toArray(KeptHead[]::new)).broken();
    }

    public List<?> keptHeads() {
        return heads();
    }

    List<KeptHead> heads() {
        try (var owner = database.asOwner()) {
            return Heads.all(owner, "smaby", Instant.parse("2026-11-22T12:00:00Z"));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** As the owner, who has taken every guard away first and puts it back afterwards. */
    public void alter(String... statements) {
        asOwner(jdbc -> {
            for (var table : List.of("entry", "seal", "head", "disposed")) {
                jdbc.sql("alter table audit." + table + " disable trigger append_only").update();
                jdbc.sql("alter table audit." + table + " no force row level security").update();
            }
            for (var statement : statements) {
                jdbc.sql(statement).update();
            }
            for (var table : List.of("entry", "seal", "head", "disposed")) {
                jdbc.sql("alter table audit." + table + " force row level security").update();
                jdbc.sql("alter table audit." + table + " enable trigger append_only").update();
            }
            return true;
        });
    }

    /** The entry that is sealed at a position. */
    public long at(long position) {
        return asOwner(jdbc ->
                jdbc.sql("select entry_id from audit.seal where position = :position")
                        .param("position", position)
                        .query(Long.class)
                        .single());
    }

    /** Everything there is, as one text. */
    String everything() {
        return asOwner(jdbc ->
                jdbc.sql(
                                """
                                select (select md5(string_agg(e::text, '|' order by e.id)) from audit.entry e)
                                       || (select md5(string_agg(s::text, '|' order by s.position)) from audit.seal s)
                                       || (select coalesce(md5(string_agg(h::text, '|' order by h.day)), '') from audit.head h)
                                """)
                        .query(String.class)
                        .single());
    }

    public <T> T asAnders(Work<T> work) {
        try (var connection = database.asApplication()) {
            connection.setAutoCommit(false);
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            jdbc.sql("select access.act_as(:person, :hat, :day, 'GET /arenden')")
                    .param("person", person)
                    .param("hat", assignment)
                    .param("day", DAY)
                    .query((_, _) -> true)
                    .list();
            var done = work.on(jdbc);
            connection.commit();
            return done;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public <T> T asOwner(Work<T> work) {
        try (Connection owner = database.asOwner()) {
            owner.setAutoCommit(false);
            var done = work.on(JdbcClient.create(new SingleConnectionDataSource(owner, true)));
            owner.commit();
            return done;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
