package se.tryggaunga.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a check of the whole log says.
 *
 * @param sealed rows whose links hold
 * @param unsealed ids of rows that no link covers yet: the tail
 * @param broken what does not hold, in plain words that name the row
 */
record LogCheck(long sealed, List<Long> unsealed, List<String> broken) {

    /**
     * @param kept heads of the chain that were kept elsewhere; none where there are none
     */
    static LogCheck of(Connection connection, List<KeptHead> kept) throws SQLException {
        connection.setAutoCommit(false);
        var broken = new ArrayList<String>();
        broken.addAll(Guards.missing(connection));
        var walk = new ChainWalk(broken);
        walk.along(connection);
        var unsealed = walk.tail(connection);
        broken.addAll(Heads.broken(connection, kept));
        return new LogCheck(walk.held(), unsealed, List.copyOf(broken));
    }

    boolean holds() {
        return broken.isEmpty();
    }
}
