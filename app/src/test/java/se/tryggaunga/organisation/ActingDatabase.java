package se.tryggaunga.organisation;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.tryggaunga.TestDatabase;

/** One connection as the application's role, with somebody acting, for tests without Spring. */
public final class ActingDatabase implements AutoCloseable {

    private final Connection connection;
    private final JdbcClient jdbc;

    public ActingDatabase(TestDatabase database) throws SQLException {
        connection = database.asApplication();
        connection.setAutoCommit(false);
        jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    /** Begins a transaction under a hat of the setup file. */
    public void actAs(String municipality, String person, String assignment, LocalDate day)
            throws SQLException {
        connection.rollback();
        jdbc.sql("select access.act_as(:person, :assignment, :day, 'test')")
                .param("person", Setup.id(municipality, "person", person))
                .param(
                        "assignment",
                        Setup.id(municipality, "assignment", person + "/" + assignment))
                .param("day", day)
                .query((_, _) -> true)
                .list();
    }

    public void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
