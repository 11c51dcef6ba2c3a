package se.tryggaunga.jobs;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.municipalities.Municipality;

/** The data source as one municipality sees it, for a scheduler with threads of its own. */
class BoundDataSource extends AbstractDataSource {

    private final DataSource source;
    private final Municipalities municipalities;
    private final Municipality municipality;

    BoundDataSource(DataSource source, Municipalities municipalities, Municipality municipality) {
        this.source = source;
        this.municipalities = municipalities;
        this.municipality = municipality;
    }

    @Override
    public Connection getConnection() throws SQLException {
        try {
            return municipalities.within(
                    municipality,
                    () -> {
                        try {
                            return source.getConnection();
                        } catch (SQLException refused) {
                            throw new Refused(refused);
                        }
                    });
        } catch (Refused refused) {
            throw refused.reason;
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLException("Connections are opened as the application only");
    }

    private static final class Refused extends RuntimeException {

        private final SQLException reason;

        Refused(SQLException reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
