package se.tryggaunga.municipalities;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Hands out connections to the current municipality's database. Pools are small, opened at first
 * use and retried, so that one database being down is that municipality's trouble alone.
 */
class MunicipalDataSource extends AbstractDataSource implements AutoCloseable {

    private static final long WAIT_MILLIS = 3_000;

    private final Municipalities municipalities;
    private final int poolSize;
    private final Map<String, HikariDataSource> pools = new ConcurrentHashMap<>();

    MunicipalDataSource(Municipalities municipalities, int poolSize) {
        this.municipalities = municipalities;
        this.poolSize = poolSize;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var municipality = municipalities.current();
        return pools.computeIfAbsent(municipality.code(), _ -> open(municipality)).getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLException("Connections are opened as the application only");
    }

    private HikariDataSource open(Municipality municipality) {
        var pool = new HikariDataSource();
        pool.setPoolName(municipality.code());
        pool.setJdbcUrl(municipality.database().url());
        pool.setUsername(municipality.database().user());
        pool.setPassword(municipality.database().password());
        pool.setMaximumPoolSize(poolSize);
        pool.setMinimumIdle(0);
        pool.setInitializationFailTimeout(-1);
        pool.setConnectionTimeout(WAIT_MILLIS);
        pool.addDataSourceProperty("ApplicationName", "trygga-unga");
        pool.addDataSourceProperty("connectTimeout", "2");
        pool.addDataSourceProperty("socketTimeout", "60");
        pool.addDataSourceProperty("prepareThreshold", "3");
        return pool;
    }

    @Override
    public void close() {
        pools.values().forEach(HikariDataSource::close);
    }
}
