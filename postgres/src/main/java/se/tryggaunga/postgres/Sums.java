package se.tryggaunga.postgres;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The checksums of a backup's files, as the text that lies last in it. */
final class Sums {
    private final StringBuilder lines = new StringBuilder();

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        }
    }

    void add(String file, MessageDigest digest) {
        String sum = HexFormat.of().formatHex(digest.digest());
        lines.append(sum).append("  ").append(file).append('\n');
    }

    String text() {
        return lines.toString();
    }
}
