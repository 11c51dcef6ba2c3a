package se.tryggaunga.patterns.scan;

import org.jspecify.annotations.Nullable;

/** A floor and its thresholds; those of the only end are kept, others made when they are needed. */
final class Level {

    private final Bench bench;
    private final Floor floor;
    private final double ratio;
    private final @Nullable Thresholds only;
    private @Nullable Level lower;

    Level(Bench bench, double ratio) {
        this.bench = bench;
        this.ratio = ratio;
        this.floor = bench.floor(ratio);
        this.only = bench.model.expected().ends() == 1 ? bench.thresholds(0, floor) : null;
    }

    Level(Bench bench, double ratio, Level lower) {
        this(bench, ratio);
        this.lower = lower;
    }

    /** For replications that nothing passed here. */
    synchronized Level lower() {
        if (lower == null) {
            lower = new Level(bench, ratio / 2);
        }
        return lower;
    }

    double ratio() {
        return ratio;
    }

    Thresholds at(int end) {
        return only != null ? only : bench.thresholds(end, floor);
    }
}
