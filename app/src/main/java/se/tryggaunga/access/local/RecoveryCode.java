package se.tryggaunga.access.local;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/** A code that is handed over and used once: 118 bits drawn by lot, so a plain hash keeps it. */
final class RecoveryCode {

    private static final int LENGTH = 24;
    private static final int GROUP = 4;
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private RecoveryCode() {}

    static String fresh() {
        return new SecureRandom()
                .ints(LENGTH, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    static String inGroups(String code) {
        return code.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** As it was typed from paper: with or without hyphens, in any letters. */
    static String hash(String typed) {
        var code = typed.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(code.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
