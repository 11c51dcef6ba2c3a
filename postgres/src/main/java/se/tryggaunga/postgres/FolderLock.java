package se.tryggaunga.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * One user at a time of a server's folder: a running server, a backup or a restore. The system
 * releases the lock when the process dies, however it dies.
 */
final class FolderLock implements AutoCloseable {
    // Closing a second channel to the same file would release the lock of the first, so a process
    // remembers which folders it holds instead of trying.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private static final long PATIENCE_SECONDS = 3;
    private static final long STEP_MILLIS = 50;

    private final Path home;
    private final FileChannel channel;

    private FolderLock(Path home, FileChannel channel) {
        this.home = home;
        this.channel = channel;
    }

    static FolderLock take(Path home) throws IOException {
        Path real = home.toRealPath();
        if (!HELD.add(real)) {
            throw inUse(home, "this process");
        }
        FolderLock lock = null;
        try {
            lock = new FolderLock(real, lockedFile(home));
            return lock;
        } catch (AccessDeniedException e) {
            throw new PostgresRefusal(home + " belongs to another user of this computer.", e);
        } finally {
            if (lock == null) {
                HELD.remove(real);
            }
        }
    }

    private static FileChannel lockedFile(Path home) throws IOException {
        Path file = home.resolve("lock");
        FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        if (!isLocked(channel)) {
            channel.close();
            throw inUse(home, "process " + Files.readString(file).strip());
        }
        channel.truncate(0);
        String pid = ProcessHandle.current().pid() + "\n";
        channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
        return channel;
    }

    /** Waits a moment, for a process that was killed just now may not be gone yet. */
    private static boolean isLocked(FileChannel channel) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (channel.tryLock() == null) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(STEP_MILLIS));
        }
        return true;
    }

    private static PostgresRefusal inUse(Path home, String by) {
        return new PostgresRefusal(
                "The database in " + home + " is in use by " + by + ". Stop that first.");
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD.remove(home);
    }
}
