package se.tryggaunga.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The arithmetic of the log's chain: each link is the hash of the one before and of its row. */
final class Chain {

    /** What a row is, as text, in one fixed order; used by the sealer and by the check alike. */
    static final String CANONICAL =
            """
            concat_ws('|', e.id, e.transaction, to_char(e.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
                      coalesce(e.person_id::text, '-'), coalesce(e.assignment_id::text, '-'),
                      coalesce(e.area, '-'), e.day, e.purpose, e.action,
                      coalesce(e.scope_id::text, '-'), e.what, coalesce(e.fact_id::text, '-'))
            """;

    static final byte[] FIRST = new byte[32];

    private Chain() {}

    static byte[] link(byte[] before, String row) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(before);
            return digest.digest(row.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
