package se.tryggaunga.postgres;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one server running: starts it, starts it again when it was killed, stops it. The thread
 * that starts it must live as long as it does, because the system ends a server whose starting
 * thread has ended.
 */
final class Keeper {
    private static final System.Logger LOG = System.getLogger(Keeper.class.getName());
    private static final long START_SECONDS = 300; // a recovery after a kill may take its time
    private static final long STOP_SECONDS = 60;
    private static final long STEP_MILLIS = 20;
    private static final int QUICK_DEATHS = 5;
    private static final int TRIES_TO_START = 3; // a killed server's workers may still be leaving
    private static final long QUICK_SECONDS = 10;

    private final Commands commands;
    private final DataFolder folder;
    private final int port;
    private final Map<String, String> settings;
    private final Leftovers leftovers;
    private final Thread thread;
    private volatile @Nullable Process process;
    private volatile boolean wasReady;
    private volatile boolean closing;

    Keeper(Commands commands, DataFolder folder, int port, Map<String, String> settings) {
        this.commands = commands;
        this.folder = folder;
        this.port = port;
        this.settings = settings;
        this.leftovers = new Leftovers(folder.path());
        this.thread = Thread.ofPlatform().daemon().name("postgres-" + port).unstarted(this::keep);
    }

    /** Starts the server and returns when it takes connections. */
    void start() throws IOException, InterruptedException {
        thread.start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!isReady()) {
            if (!thread.isAlive()) {
                throw new IOException("the server did not start, see " + commands.log());
            }
            if (System.nanoTime() > end) {
                stop();
                throw new IOException("the server is not ready yet, see " + commands.log());
            }
            Thread.sleep(STEP_MILLIS);
        }
        wasReady = true;
    }

    /** Ends all connections, lets the server write everything, and returns when it has ended. */
    void stop() throws IOException, InterruptedException {
        Process running;
        synchronized (this) {
            closing = true;
            running = process;
        }
        if (running != null && running.isAlive()) {
            Commands.signal("INT", running.pid());
            if (!running.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                running.destroyForcibly().waitFor();
            }
        }
        thread.interrupt();
        thread.join();
        leftovers.clear();
    }

    private boolean isReady() throws IOException {
        Process running = process;
        return running != null && running.isAlive() && leftovers.isReady(running.pid());
    }

    private void keep() {
        try {
            int quickDeaths = 0;
            while (quickDeaths < (wasReady ? QUICK_DEATHS : TRIES_TO_START)) {
                Thread.sleep(TimeUnit.SECONDS.toMillis(quickDeaths));
                long began = System.nanoTime();
                if (!wasKilled()) {
                    return;
                }
                boolean quick = System.nanoTime() - began < TimeUnit.SECONDS.toNanos(QUICK_SECONDS);
                quickDeaths = quick ? quickDeaths + 1 : 0;
            }
            LOG.log(System.Logger.Level.ERROR, "PostgreSQL ends at once, time after time");
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "PostgreSQL could not be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // stop() asks this thread to end
        }
    }

    /** One life of the server. True when it was killed, or failed, and should be started again. */
    private boolean wasKilled() throws IOException, InterruptedException {
        leftovers.clear();
        Process running;
        synchronized (this) {
            if (closing) {
                return false;
            }
            running = commands.server(folder.path(), port, settings);
            process = running;
        }
        int exit = running.waitFor();
        boolean again = !closing && exit != 0; // 0: somebody stopped it on purpose
        if (again) {
            LOG.log(System.Logger.Level.WARNING, "PostgreSQL ended ({0}), starting it again", exit);
        }
        return again;
    }
}
