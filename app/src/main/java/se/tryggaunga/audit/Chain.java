package se.tryggaunga.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The arithmetic of the log's chain: each link is the hash of the one before and of its row. */
final class Chain {

    /**
     * What a row is, as text; used by the sealer and by the check alike. An array of JSON, so that
     * no value can be taken for the end of another, and nothing for a dash.
     */
    static final String CANONICAL =
            """
            jsonb_build_array(e.id, e.transaction::text,
                              to_char(e.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
                              e.person_id, e.assignment_id, e.area, e.day, e.purpose, e.action,
                              e.scope_id, e.what, e.fact_id)::text
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
