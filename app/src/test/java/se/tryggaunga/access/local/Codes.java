package se.tryggaunga.access.local;

import java.io.ByteArrayOutputStream;
import java.time.Instant;

/** The app on the phone, for tests. */
public final class Codes {

    private Codes() {}

    public static String of(String secret, Instant at) {
        return Totp.code(bytes(secret), Totp.step(at));
    }

    private static byte[] bytes(String base32) {
        var out = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (char sign : base32.toCharArray()) {
            held = held << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(sign);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                out.write(held >> bits);
            }
        }
        return out.toByteArray();
    }
}
