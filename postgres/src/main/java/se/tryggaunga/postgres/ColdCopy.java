package se.tryggaunga.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A copy of a stopped server's data as one file (a gzipped tar that carries a checksum of every
 * file in it), and the way back. The file holds everything that the database holds, the superuser's
 * password too: keep it as safe as the database.
 */
public final class ColdCopy {

    private ColdCopy() {}

    /**
     * Copies the data to a new file. The file appears under its name only when it is whole.
     *
     * @throws PostgresRefusal when the server runs, there are no data, or the file exists
     */
    public static void backup(Path home, Path file) throws IOException {
        var folder = new DataFolder(home.toAbsolutePath().normalize());
        if (!folder.exists()) {
            throw new PostgresRefusal("There is no database in " + home + ".");
        }
        Path target = file.toAbsolutePath().normalize();
        if (Files.exists(target)) {
            throw new PostgresRefusal(file + " exists already. Choose another name.");
        }
        if (!Files.isWritable(target.resolveSibling("."))) {
            throw new PostgresRefusal(file + " lies in a folder that may not be written in.");
        }
        try (var lock = FolderLock.take(folder.home())) {
            refuseIfRunning(folder);
            Path part = target.resolveSibling(target.getFileName() + ".part");
            Files.deleteIfExists(part);
            try {
                CopyWriter.write(folder.path(), part);
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        }
    }

    /** What a restore may do with data that are there already. */
    public enum Existing {
        KEEP,
        REPLACE
    }

    /**
     * Puts a backup's data in the folder. The whole backup is unpacked beside the data and checked
     * before anything of the old is touched.
     *
     * @throws PostgresRefusal when the file is not a whole backup, the server runs, or there are
     *     data that may not be replaced
     */
    public static void restore(Path file, Path home, Existing existing) throws IOException {
        var folder = new DataFolder(home.toAbsolutePath().normalize());
        if (!Files.isReadable(file)) {
            throw new PostgresRefusal(file + " is not there, or may not be read.");
        }
        Folders.createPrivate(folder.home());
        try (var lock = FolderLock.take(folder.home())) {
            if (folder.exists()) {
                refuseIfRunning(folder);
                if (existing == Existing.KEEP) {
                    throw new PostgresRefusal(
                            "There is a database in " + home + " already. It is left as it is.");
                }
            }
            Path unpacked = folder.home().resolve("data.restored");
            Folders.delete(unpacked);
            try {
                CopyReader.read(file, Folders.createPrivate(unpacked));
                folder.replaceBy(unpacked);
            } finally {
                Folders.delete(unpacked);
            }
        }
    }

    /** A server that a killed JVM left is about to end, or was started by other means. */
    private static void refuseIfRunning(DataFolder folder) {
        if (new Leftovers(folder.path()).areAlive()) {
            throw new PostgresRefusal(
                    "The database in " + folder.home() + " is running. Stop it first.");
        }
    }
}
