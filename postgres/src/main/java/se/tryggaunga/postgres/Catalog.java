package se.tryggaunga.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** The roles and databases of a server. */
record Catalog(String url, String password) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final String IN_USE = "55006";
    private static final int TRIES = 50;
    private static final long STEP_MILLIS = 100;

    void createRole(String name, String rolePassword) {
        run(connection -> {
            if (!exists(connection, "pg_roles", "rolname", name)) {
                execute(connection, "create role " + quoted(name) + " login");
            }
            // encrypted on this side, so that no log of the server can hold the password
            connection
                    .unwrap(PGConnection.class)
                    .alterUserPassword(name, rolePassword.toCharArray(), "scram-sha-256");
            return true;
        });
    }

    boolean createDatabase(String name, String owner, @Nullable String template) {
        return run(connection -> {
            if (exists(connection, "pg_database", "datname", name)) {
                return false;
            }
            String like = template == null ? "" : " template " + quoted(template);
            whenFree(
                    connection,
                    "create database " + quoted(name) + " owner " + quoted(owner) + like);
            return true;
        });
    }

    void dropDatabase(String name) {
        run(connection -> {
            String drop = "drop database if exists " + quoted(name) + " with (force)";
            execute(connection, drop);
            return true;
        });
    }

    /** A pool that was closed a moment ago may still be leaving the template. */
    private static void whenFree(Connection connection, String sql) throws SQLException {
        for (int tries = 1; ; tries++) {
            try {
                execute(connection, sql);
                return;
            } catch (SQLException e) {
                if (!IN_USE.equals(e.getSQLState()) || tries == TRIES) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(STEP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static boolean exists(Connection connection, String table, String column, String name)
            throws SQLException {
        String sql = "select 1 from pg_catalog." + table + " where " + column + " = ?";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name of a role or database: " + name);
        }
        return '"' + name + '"';
    }

    private boolean run(Work work) {
        try (var connection =
                DriverManager.getConnection(url, PostgresServer.SUPERUSER, password)) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL answered: " + e.getMessage(), e);
        }
    }

    @FunctionalInterface
    private interface Work {
        boolean on(Connection connection) throws SQLException;
    }
}
