package se.tryggaunga.access.local;

import java.security.SecureRandom;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/** How passwords are kept: PBKDF2 with SHA-512 and the number of rounds that OWASP asks for. */
final class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final int SALT_BYTES = 16;
    private static final int ROUNDS = 210_000;
    private static final int FRESH_LENGTH = 20;

    /** Without those that are taken for each other. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private Passwords() {}

    static PasswordEncoder encoder() {
        return new Pbkdf2PasswordEncoder(
                "", SALT_BYTES, ROUNDS, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512);
    }

    /** Drawn by lot: 99 bits. */
    static String fresh() {
        var random = new SecureRandom();
        return random.ints(FRESH_LENGTH, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
