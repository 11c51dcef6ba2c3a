package se.tryggaunga.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** Reads a backup file into an empty folder, and refuses it unless every byte is as written. */
final class CopyReader {
    private final Path folder;
    private final TarArchiveInputStream tar;
    private final Sums sums = new Sums();
    private @Nullable String written;

    private CopyReader(Path folder, TarArchiveInputStream tar) {
        this.folder = folder;
        this.tar = tar;
    }

    static void read(Path file, Path folder) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file));
                var tar = new TarArchiveInputStream(new GZIPInputStream(in))) {
            var reader = new CopyReader(folder, tar);
            reader.readFormat();
            reader.readFiles();
            reader.check();
        } catch (IOException e) {
            throw new PostgresRefusal(
                    file + " cannot be restored: " + e.getMessage() + ". Nothing was changed.", e);
        }
    }

    private void readFormat() throws IOException {
        TarArchiveEntry first = tar.getNextEntry();
        if (first == null || !first.getName().equals(CopyWriter.FORMAT)) {
            throw new IOException("another kind of file");
        }
    }

    private void readFiles() throws IOException {
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            if (entry.getName().equals(CopyWriter.SUMS)) {
                written = new String(tar.readAllBytes(), StandardCharsets.UTF_8);
            } else if (entry.isDirectory()) {
                Folders.createPrivate(Folders.inside(folder, entry.getName()));
            } else {
                copy(entry);
            }
        }
    }

    private void copy(TarArchiveEntry entry) throws IOException {
        Path file = Folders.inside(folder, entry.getName());
        var digest = Sums.digest();
        Files.copy(new DigestInputStream(tar, digest), file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Folders.force(file);
        sums.add(entry.getName(), digest);
    }

    private void check() throws IOException {
        if (!sums.text().equals(written)) {
            throw new IOException("its checksums do not agree with its content");
        }
    }
}
