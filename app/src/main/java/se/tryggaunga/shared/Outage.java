package se.tryggaunga.shared;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That a municipality's database cannot be reached: nobody's mistake, and over soon. Sv: avbrott.
 */
public final class Outage {

    private static final String CONNECTION = "08";

    /** It is being stopped, it has crashed, or it is not ready yet. */
    private static final Set<String> SERVER = Set.of("57P01", "57P02", "57P03");

    /** What the pool says, without a state, when it has taken a broken connection away. */
    private static final String TAKEN_AWAY = "Connection is closed";

    private Outage() {}

    /** Also of one that was reached when the request began. */
    public static boolean isBehind(@Nullable Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || (cause instanceof SQLException refused && isOne(refused))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(SQLException refused) {
        var state = refused.getSQLState();
        return state == null
                ? TAKEN_AWAY.equals(refused.getMessage())
                : state.startsWith(CONNECTION) || SERVER.contains(state);
    }
}
