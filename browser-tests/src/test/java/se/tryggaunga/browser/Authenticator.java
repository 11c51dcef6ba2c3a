package se.tryggaunga.browser;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The app on the phone that shows one-time codes (RFC 6238, SHA-1, six figures, thirty seconds).
 */
final class Authenticator {

    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP = 30;

    private final byte[] secret;

    /** The last step that a code was read for: none counts twice. */
    private long last;

    Authenticator(String base32) {
        secret = bytes(base32);
    }

    /** A code that has not been shown before; the next one, when this step's has. */
    String code() {
        last = Math.max(Instant.now().getEpochSecond() / STEP, last + 1);
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(last).array());
            int at = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, at, Integer.BYTES).getInt() & 0x7fffffff;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String base32) {
        var out = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (char sign : base32.toCharArray()) {
            held = held << 5 | SIGNS.indexOf(sign);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                out.write(held >> bits);
            }
        }
        return out.toByteArray();
    }
}
