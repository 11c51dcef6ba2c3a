package se.tryggaunga.demo.secrecy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row with personal content, as somebody above all policies finds it.
 *
 * @param place table and position, which tell a row from every other until something is changed
 * @param about the thing that it belongs to, for what is said about a promise
 */
record Row(
        String place,
        Told.Key key,
        UUID scope,
        String area,
        String kind,
        UUID writer,
        Instant at,
        @Nullable UUID about) {

    String table() {
        return key.table();
    }
}
