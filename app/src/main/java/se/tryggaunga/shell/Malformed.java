package se.tryggaunga.shell;

import java.sql.SQLException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;

/**
 * What no page of ours sends: an address whose escapes do not hold together, or a NUL where an id
 * is expected. The sender's fault, not ours.
 */
final class Malformed {

    /** PostgreSQL: a byte sequence that is no text in the encoding; a NUL is none. */
    private static final String NO_TEXT = "22021";

    private Malformed() {}

    static boolean isBehind(Throwable fault) {
        for (@Nullable Throwable each = fault; each != null; each = each.getCause()) {
            if (each instanceof InvalidParameterException
                    || each instanceof SQLException sql && NO_TEXT.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
