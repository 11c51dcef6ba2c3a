package se.tryggaunga.demo.secrecy;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request of an attack.
 *
 * @param hat who asks; nothing for one who is not signed in
 * @param scope what it is about; nothing for a list
 * @param form what is written, without what every form must have
 */
record Shot(
        Attack attack,
        String endpoint,
        Standing standing,
        @Nullable Hat hat,
        @Nullable UUID scope,
        String path,
        Map<String, String> form) {

    /** The cell of the table that it belongs to. */
    String cell() {
        return attack + " | " + endpoint + " | " + standing;
    }
}
