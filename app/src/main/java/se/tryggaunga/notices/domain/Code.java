package se.tryggaunga.notices.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Six digits that are mailed to an address, to be typed by whoever reads there. They open nothing:
 * few tries and a short time are what keeps them. Sv: kod.
 */
public final class Code {

    private static final int BELOW = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Code() {}

    public static String fresh() {
        return "%06d".formatted(RANDOM.nextInt(BELOW));
    }

    /** Of this person's: the same digits for somebody else are another hash. */
    public static String hash(UUID person, String typed) {
        var code = person + "/" + typed.replaceAll("\\s", "");
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(code.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
