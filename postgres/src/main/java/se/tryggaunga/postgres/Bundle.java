package se.tryggaunga.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks the PostgreSQL programs that lie on the class path. */
final class Bundle {
    private static final int EXECUTABLE = 0111;

    private Bundle() {}

    /**
     * The {@code bin} folder of the unpacked programs. They are unpacked beside their place and
     * moved there when whole, so that a killed unpacking is never taken for a finished one.
     */
    static Path unpackedIn(Path folder) throws IOException {
        URLConnection bundle = bundle().openConnection();
        bundle.setUseCaches(false);
        try (InputStream in = bundle.getInputStream()) {
            Path target = folder.resolve("pgsql-" + bundle.getContentLengthLong()).toAbsolutePath();
            if (!Files.exists(target)) {
                Files.createDirectories(folder);
                Path unfinished = Files.createTempDirectory(folder.toAbsolutePath(), "pgsql-new-");
                Files.setPosixFilePermissions(
                        unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
                unpack(in, unfinished);
                putInPlace(unfinished, target);
            }
            return target.resolve("bin");
        }
    }

    private static URL bundle() {
        String arch = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        String name = "postgres-linux-" + arch + ".txz";
        URL found = Bundle.class.getClassLoader().getResource(name);
        if (found == null) {
            throw new PostgresRefusal(
                    "No PostgreSQL for this kind of machine is included ("
                            + name
                            + "). Use an installed one.");
        }
        return found;
    }

    private static void putInPlace(Path unfinished, Path target) throws IOException {
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Folders.delete(unfinished);
            if (!Files.exists(target)) { // otherwise another process was first, with the same files
                throw e;
            }
        }
    }

    private static void unpack(InputStream in, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(in))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, Folders.inside(folder, entry.getName()));
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path file)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        if ((entry.getMode() & EXECUTABLE) != 0) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
