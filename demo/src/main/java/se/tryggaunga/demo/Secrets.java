package se.tryggaunga.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import java.util.function.Supplier;
import se.tryggaunga.access.MunicipalKey;

/**
 * Passwords and keys of one demonstration, made at its first start. They lie among the database's
 * own files, so that a copy of the database is whole.
 */
final class Secrets {

    private final Path file;
    private final Properties known = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    static Secrets in(Path home) throws IOException {
        var secrets = new Secrets(home.resolve("data").resolve("trygga-secrets.properties"));
        if (Files.exists(secrets.file)) {
            try (var in = Files.newBufferedReader(secrets.file)) {
                secrets.known.load(in);
            }
        }
        return secrets;
    }

    String password(String role) {
        return known("password." + role, Secrets::random);
    }

    String key(String municipality) {
        return known("key." + municipality, MunicipalKey::fresh);
    }

    private String known(String name, Supplier<String> made) {
        var value = known.getProperty(name);
        if (value == null) {
            value = made.get();
            known.setProperty(name, value);
            keep();
        }
        return value;
    }

    private void keep() {
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
            }
            try (var out = Files.newBufferedWriter(file)) {
                known.store(out, null);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
