package se.tryggaunga.notices;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.tryggaunga.TestDatabase;
import se.tryggaunga.postgres.TestPostgres;

/**
 * Questions in a case that the youth centre has not answered in time, so that its manager is to be
 * reminded of each; and something that stops whoever reminds when half of it is done.
 */
final class Silences implements AutoCloseable {

    private final JdbcClient superuser;
    private final Connection holding;

    Silences(TestDatabase database, JdbcClient superuser, int questions) throws SQLException {
        this.superuser = superuser;
        superuser
                .sql(
                        "update organisation.function set rights = rights || '{rights.review}' where id = 'fritidsledare'")
                .update();
        var server = TestPostgres.shared().server();
        holding =
                DriverManager.getConnection(database.url(), server.superuser(), server.password());
        asked(questions);
        hold(questions / 2);
    }

    /** As the product has them, without all that leads to a case. */
    private void asked(int questions) throws SQLException {
        try (var each = holding.createStatement()) {
            each.execute("set session_replication_role = replica");
            each.execute(
                    """
                    with c as (
                        insert into cases.case_file (id, scope_id, owner_area, written_by, written_at, number,
                                                     programme_id, opened_on, homecoming, picture_opens_on, consent_id)
                        select i, i, 'social', i, now(), 'QRTW-44', 'sspf', current_date, false, current_date, i
                          from (select gen_random_uuid() as i) x
                        returning id)
                    insert into asks.ask (id, scope_id, owner_area, written_by, written_at, to_area, what, answer_by,
                                          asked_by)
                    select gen_random_uuid(), c.id, 'skola', c.id, now() - interval '9 days', 'fritid', 'En plats',
                           current_date - 2, 'Rektorn'
                      from c cross join generate_series(1, %d)
                    """
                            .formatted(questions));
            each.execute("set session_replication_role = origin");
        }
    }

    /** As if another process were passing on one of them, and never came to an end. */
    private void hold(int which) throws SQLException {
        holding.setAutoCommit(false);
        try (var one = holding.createStatement()) {
            one.execute(
                    "insert into asks.passed_on (ask_id, id, area_id, on_day, managers) select id, id, 'fritid', current_date, 0 from asks.ask order by answer_by, id offset %d limit 1"
                            .formatted(which));
        }
    }

    void goOn() throws SQLException {
        holding.rollback();
    }

    boolean areInTheMiddle() {
        return count(
                        "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%asks.pass_on%'")
                > 0;
    }

    /**
     * Different silences that somebody is to remind of; more than one task for one is a fault. One
     * statement, so that both numbers are of the same moment.
     */
    int reminders() {
        return superuser
                .sql(
                        "select count(*) as tasks, count(distinct scope_id) as about from tasks.task where verb = 'asks.task.silence'")
                .query((row, _) -> oneEach(row.getInt("tasks"), row.getInt("about")))
                .single();
    }

    private static int oneEach(int tasks, int about) {
        if (tasks != about) {
            throw new IllegalStateException(tasks + " reminders of " + about);
        }
        return tasks;
    }

    int passedOn() {
        return count("select count(*) from audit.entry where what = 'ask-passed-on'");
    }

    private int count(String sql) {
        return superuser.sql(sql).query(Integer.class).single();
    }

    @Override
    public void close() throws SQLException {
        holding.close();
    }
}
