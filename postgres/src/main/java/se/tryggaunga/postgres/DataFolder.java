package se.tryggaunga.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The server's data. The superuser's password lies inside, so that data and password are always
 * made, copied and put back together.
 */
record DataFolder(Path home) {
    private static final int PASSWORD_BYTES = 24;

    Path path() {
        return home.resolve("data");
    }

    boolean exists() {
        return Files.exists(path());
    }

    String password() throws IOException {
        return Files.readString(passwordIn(path())).strip();
    }

    /** Makes the data when there is none; otherwise checks that these programs can read it. */
    void prepare(Commands commands) throws IOException, InterruptedException {
        putBackReplaced();
        if (!exists()) {
            make(commands);
            return;
        }
        String made = Files.readString(path().resolve("PG_VERSION")).strip();
        String major = commands.major();
        if (!made.equals(major)) {
            throw new PostgresRefusal(
                    "The data in "
                            + path()
                            + " were made by PostgreSQL "
                            + made
                            + " and cannot be read by PostgreSQL "
                            + major
                            + ".");
        }
    }

    /** Made beside its place and moved there when whole: a killed first start leaves no half. */
    private void make(Commands commands) throws IOException, InterruptedException {
        Path unfinished = home.resolve("data.new");
        Folders.delete(unfinished);
        Path password = home.resolve("password.new");
        Files.writeString(password, newPassword());
        Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-------"));
        Files.setAttribute(password, "unix:uid", commands.account().uid());
        commands.initialise(unfinished, password);
        Files.move(password, passwordIn(unfinished));
        Folders.force(passwordIn(unfinished));
        Folders.force(unfinished);
        moveIn(unfinished);
    }

    /**
     * Puts other, whole data in this place. What was there is deleted, but not before the new is in
     * place.
     */
    void replaceBy(Path whole) throws IOException {
        putBackReplaced();
        if (exists()) {
            Files.move(path(), replaced(), StandardCopyOption.ATOMIC_MOVE);
        }
        moveIn(whole);
        Folders.delete(replaced());
    }

    private void moveIn(Path whole) throws IOException {
        Files.move(whole, path(), StandardCopyOption.ATOMIC_MOVE);
        Folders.force(home);
    }

    /** A restore that was killed between its two moves left the old data aside. */
    private void putBackReplaced() throws IOException {
        if (Files.exists(replaced())) {
            if (exists()) {
                Folders.delete(replaced());
            } else {
                moveIn(replaced());
            }
        }
    }

    private Path replaced() {
        return home.resolve("data.replaced");
    }

    private static Path passwordIn(Path data) {
        return data.resolve("superuser-password");
    }

    private static String newPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
