package se.tryggaunga.postgres;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Writes a folder to a backup file: a first entry that names the format, the files, the sums. */
final class CopyWriter {
    static final String FORMAT = "trygga-unga-backup-1";
    static final String SUMS = "SHA256SUMS";
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final TarArchiveOutputStream tar;
    private final Sums sums = new Sums();

    private CopyWriter(Path folder, TarArchiveOutputStream tar) {
        this.folder = folder;
        this.tar = tar;
    }

    static void write(Path folder, Path file) throws IOException {
        var ownerOnly = PosixFilePermissions.fromString("rw-------");
        Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
        try (var out = new GZIPOutputStream(Files.newOutputStream(file), BUFFER);
                var tar = new TarArchiveOutputStream(new BufferedOutputStream(out, BUFFER))) {
            tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            new CopyWriter(folder, tar).write();
        }
        Folders.force(file);
    }

    private void write() throws IOException {
        text(FORMAT, "");
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.sorted()::iterator) {
                write(path);
            }
        }
        text(SUMS, sums.text());
    }

    private void write(Path path) throws IOException {
        String name = folder.relativize(path).toString();
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            if (!name.isEmpty()) {
                tar.putArchiveEntry(new TarArchiveEntry(name + "/"));
                tar.closeArchiveEntry();
            }
        } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            copy(path, name);
        } else {
            throw new PostgresRefusal(path + " points outside the folder and cannot be copied.");
        }
    }

    private void copy(Path file, String name) throws IOException {
        var entry = new TarArchiveEntry(name);
        entry.setSize(Files.size(file));
        tar.putArchiveEntry(entry);
        var digest = Sums.digest();
        Files.copy(file, new DigestOutputStream(tar, digest));
        tar.closeArchiveEntry();
        sums.add(name, digest);
    }

    private void text(String name, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        var entry = new TarArchiveEntry(name);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }
}
