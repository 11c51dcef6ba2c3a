package se.tryggaunga.patterns.scan;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The greatest ratios that chance gives. Each replication has random numbers of its own, so neither
 * the number of threads nor the order of work changes anything.
 */
final class MonteCarlo {

    private static final int PILOT = 16;

    private final Bench bench;
    private final Settings settings;
    private final Progress progress;
    private final double observed;
    private final double[] maxima;
    private final boolean[] done;
    private final AtomicInteger next = new AtomicInteger();
    private int counted;
    private int exceeding;
    private volatile boolean enough;

    private MonteCarlo(Model model, Settings settings, double observed, Progress progress) {
        this.bench = new Bench(model);
        this.settings = settings;
        this.observed = observed;
        this.progress = progress;
        this.maxima = new double[settings.replications()];
        this.done = new boolean[settings.replications()];
    }

    /**
     * @param observed the greatest ratio of the data, for the sequential stop
     * @return one ratio for each replication, in order; fewer than asked for where the sequential
     *     stop came first
     */
    static double[] maxima(Model model, Settings settings, double observed, Progress progress) {
        if (settings.replications() == 0 || model.chance().mostCount() == 0) {
            return new double[settings.replications()];
        }
        return new MonteCarlo(model, settings, observed, progress).run();
    }

    private double[] run() {
        var worker = new Worker(bench);
        int batch = Worker.batch(bench);
        var first = new Level(bench, bench.firstFloor());
        int pilot = Math.min(maxima.length, Math.min(PILOT, batch));
        finish(worker, 0, pilot, first);
        next.set(pilot);
        var level = raised(first, pilot);
        if (settings.threads() == 1) {
            work(worker, batch, level);
        } else {
            together(batch, level);
        }
        return Arrays.copyOf(maxima, counted);
    }

    /** A floor that nine of ten replications will pass. */
    private Level raised(Level first, int pilot) {
        double[] sorted = Arrays.copyOf(maxima, pilot);
        Arrays.sort(sorted);
        double ratio = 0.95 * sorted[pilot / 8];
        return maxima.length > 2 * pilot && ratio > 1.1 * first.ratio()
                ? new Level(bench, ratio, new Level(bench, 0.8 * ratio, first))
                : first;
    }

    private void work(Worker worker, int batch, Level level) {
        while (!enough) {
            int from = next.getAndAdd(batch);
            if (from >= maxima.length) {
                return;
            }
            finish(worker, from, Math.min(maxima.length, from + batch), level);
        }
    }

    private void together(int batch, Level level) {
        var failure = new AtomicReference<Throwable>();
        var threads = new Thread[settings.threads()];
        for (int i = 0; i < threads.length; i++) {
            threads[i] =
                    Thread.ofPlatform()
                            .daemon()
                            .uncaughtExceptionHandler((_, failed) -> stop(failure, failed))
                            .start(() -> work(new Worker(bench), batch, level));
        }
        try {
            for (var thread : threads) {
                thread.join();
            }
        } catch (InterruptedException _) {
            enough = true;
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
        switch (failure.get()) {
            case RuntimeException failed -> throw failed;
            case Error failed -> throw failed;
            case null, default -> {}
        }
    }

    private void stop(AtomicReference<Throwable> failure, Throwable failed) {
        failure.compareAndSet(null, failed);
        enough = true;
    }

    private void finish(Worker worker, int from, int to, Level level) {
        worker.run(settings.seed(), from, to, level, maxima);
        int sofar = count(from, to);
        if (!progress.goOn(sofar, maxima.length) || Thread.currentThread().isInterrupted()) {
            enough = true;
            throw new CancellationException("cancelled");
        }
    }

    /** Counts the replications that are done without a gap, up to the sequential stop. */
    private synchronized int count(int from, int to) {
        Arrays.fill(done, from, to, true);
        while (!enough && counted < done.length && done[counted]) {
            exceeding += Significance.reaches(maxima[counted], observed) ? 1 : 0;
            counted++;
            enough = settings.stopAfter() > 0 && exceeding == settings.stopAfter();
        }
        return counted;
    }
}
