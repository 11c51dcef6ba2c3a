package se.tryggaunga.patterns.scan;

import java.util.Optional;

/**
 * What is looked for.
 *
 * @param windows longest window in intervals, at least 1 (not used in a spatial analysis)
 * @param maxShare greatest share of events or of what is expected in a circle, above 0, at most 1
 * @param zones instead of circles
 */
public record Shape(Analysis analysis, int windows, double maxShare, Optional<Zones> zones) {

    /** Circles up to half of everything, windows that end now. */
    public static Shape prospective(int windows) {
        return new Shape(Analysis.PROSPECTIVE, windows, 0.5, Optional.empty());
    }

    public Shape {
        if (windows < 1 || !(maxShare > 0 && maxShare <= 1)) {
            throw new IllegalArgumentException("windows " + windows + ", share " + maxShare);
        }
    }

    Zones zones(Places places, double[] weight) {
        return zones.orElseGet(() -> Circles.round(places, weight, maxShare));
    }

    /** What is expected, and at which ends; for a spatial analysis time is summed up. */
    Ends ends(double[] cells, int places, int intervals) {
        if (analysis != Analysis.SPATIAL) {
            boolean all = analysis == Analysis.RETROSPECTIVE;
            return new Ends(cells, places, intervals, Math.min(windows, intervals), all);
        }
        double[] sums = new double[places];
        for (int i = 0; i < cells.length; i++) {
            sums[i / intervals] += cells[i];
        }
        return new Ends(sums, places, 1, 1, false);
    }
}
