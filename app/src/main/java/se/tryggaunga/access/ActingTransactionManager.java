package se.tryggaunga.access;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import se.tryggaunga.shared.Today;

/**
 * Says who acts as the first statement of every transaction, so that no statement runs without it.
 * Nobody acting means that nothing is set, and that no policy lets a row of personal content
 * through.
 */
class ActingTransactionManager extends JdbcTransactionManager {

    /** The moment too: some access ends within the day. */
    private static final String WEAR =
            "select access.act_as(?, ?, ?, ?), set_config('trygga.moment', ?, true)";

    private final transient Acting acting;
    private final transient Today today;

    ActingTransactionManager(DataSource dataSource, Acting acting, Today today) {
        super(dataSource);
        this.acting = acting;
        this.today = today;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        var source = obtainDataSource();
        var connection = DataSourceUtils.getConnection(source);
        try {
            var actor = acting.actor();
            if (actor.isPresent()) {
                sayWho(connection, actor.get());
            }
        } catch (SQLException refused) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException(
                    "The acting hat is not valid today", refused);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    private void sayWho(Connection connection, Acting.Actor actor) throws SQLException {
        switch (actor) {
            case Acting.Actor.Wearing wearing -> wear(connection, wearing);
            case Acting.Actor.Job job -> work(connection, job);
        }
    }

    private void wear(Connection connection, Acting.Actor.Wearing wearing) throws SQLException {
        try (var call = connection.prepareStatement(WEAR)) {
            call.setObject(1, wearing.hat().person());
            call.setObject(2, wearing.hat().assignment());
            call.setObject(3, today.day());
            call.setString(4, wearing.purpose());
            call.setString(5, today.now().toString());
            call.execute();
        }
    }

    private void work(Connection connection, Acting.Actor.Job job) throws SQLException {
        try (var call = connection.prepareStatement("select access.act_as_job(?, ?)")) {
            call.setString(1, job.name());
            call.setObject(2, today.day());
            call.execute();
        }
    }
}
