package se.tryggaunga.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * One of the places where somebody is signed in.
 *
 * @param mark names it on a page, and opens nothing
 * @param desk a computer on a desk; otherwise something that is carried about
 * @param here the one that asks
 */
public record OpenSession(String mark, Instant began, Instant seen, boolean desk, boolean here) {

    private static final int LENGTH = 16;

    static String mark(String id) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
