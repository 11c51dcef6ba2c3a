package se.tryggaunga.postgres;

import java.sql.DriverManager;
import java.sql.SQLException;

/** One statement on a server under test, as its superuser. */
record Sql(String url, String password) {

    static Sql on(PostgresServer server, String database) {
        return new Sql(server.url(database), server.password());
    }

    void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String value(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", password);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
