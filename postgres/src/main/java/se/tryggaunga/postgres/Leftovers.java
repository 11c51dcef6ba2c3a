package se.tryggaunga.postgres;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a killed server or a killed JVM left behind in the data folder: a server without an owner,
 * its worker processes, or a pid file whose process is gone. Only called by the one who holds the
 * folder's lock, so that no living JVM's server is ever taken for a leftover.
 */
record Leftovers(Path data) {
    private static final long SERVER_SECONDS = 60;
    private static final long WORKER_SECONDS = 10;
    private static final long STEP_MILLIS = 50;

    void clear() throws IOException, InterruptedException {
        long leader = recordedPid();
        for (ProcessHandle process : running()) {
            if (process.pid() == leader) {
                Commands.signal("INT", leader);
                await(SERVER_SECONDS);
            }
        }
        // Workers notice that their server is gone and end; one in a long loop may need force,
        // which is safe: the next start recovers from the log of changes.
        if (!await(WORKER_SECONDS)) {
            running().forEach(ProcessHandle::destroyForcibly);
            await(WORKER_SECONDS);
        }
        // PostgreSQL itself would take a dead but unreaped process (a zombie), or a stranger that
        // was given the same number, for a running server.
        Files.deleteIfExists(pidFile());
    }

    /** Whether the server has written that it takes connections. */
    boolean isReady(long pid) throws IOException {
        List<String> lines = lines();
        int status = 7;
        return lines.size() > status
                && lines.getFirst().strip().equals(Long.toString(pid))
                && lines.get(status).startsWith("ready");
    }

    /** Every process of the server works in the data folder; a zombie works nowhere. */
    boolean areAlive() {
        return !running().isEmpty();
    }

    private List<ProcessHandle> running() {
        return ProcessHandle.allProcesses().filter(this::worksHere).toList();
    }

    private boolean worksHere(ProcessHandle process) {
        Path proc = Path.of("/proc/" + process.pid());
        try {
            return Files.readSymbolicLink(proc.resolve("cwd")).equals(data.toRealPath());
        } catch (AccessDeniedException anotherUser) {
            return isCalledWithData(proc);
        } catch (IOException gone) {
            return false;
        }
    }

    /** Some containers hide from root where another user's process works, but not how it began. */
    private boolean isCalledWithData(Path proc) {
        try {
            return Files.readString(proc.resolve("cmdline")).contains("\0-D\0" + data + "\0");
        } catch (IOException gone) {
            return false;
        }
    }

    private boolean await(long seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (areAlive()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(STEP_MILLIS);
        }
        return true;
    }

    private long recordedPid() throws IOException {
        List<String> lines = lines();
        try {
            return lines.isEmpty() ? -1 : Long.parseLong(lines.getFirst().strip());
        } catch (NumberFormatException torn) {
            return -1;
        }
    }

    private List<String> lines() throws IOException {
        try {
            return Files.readAllLines(pidFile());
        } catch (NoSuchFileException notStarted) {
            return List.of();
        }
    }

    private Path pidFile() {
        return data.resolve("postmaster.pid");
    }
}
