package se.tryggaunga.municipalities;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.postgresql.PGConnection;

/**
 * Listens to one channel of a municipality's database over a connection of its own, so that no
 * request waits for it and no pool runs dry.
 */
public final class Ear implements AutoCloseable {

    private final Connection connection;
    private final PGConnection line;

    private Ear(Connection connection) throws SQLException {
        this.connection = connection;
        this.line = connection.unwrap(PGConnection.class);
    }

    /**
     * @param channel a name of ours, never anything that somebody wrote
     */
    public static Ear on(Municipality municipality, String channel) throws SQLException {
        var database = municipality.database();
        var settings = new Properties();
        settings.setProperty("user", database.user());
        settings.setProperty("password", database.password());
        settings.setProperty("ApplicationName", "trygga-unga-listens");
        settings.setProperty("connectTimeout", "2");
        settings.setProperty("socketTimeout", "60");
        var connection = DriverManager.getConnection(database.url(), settings);
        try (var listen = connection.createStatement()) {
            listen.execute("listen " + channel);
            return new Ear(connection);
        } catch (SQLException refused) {
            connection.close();
            throw refused;
        }
    }

    /**
     * What was said meanwhile; nothing after a silence as long as the wait.
     *
     * @throws SQLException when nobody is there any more
     */
    public List<String> hear(Duration wait) throws SQLException {
        var heard = new ArrayList<String>();
        var said = line.getNotifications((int) wait.toMillis());
        if (said == null || said.length == 0) {
            if (!connection.isValid(2)) {
                throw new SQLException("The line is dead");
            }
            return heard;
        }
        for (var each : said) {
            heard.add(each.getParameter());
        }
        return heard;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
