package se.tryggaunga.patterns.scan;

import java.util.List;

/**
 * @param clusters the strongest first; none overlaps a stronger one
 * @param maxima the greatest ratio of each replication, in the order drawn
 * @param zones how many different zones were scanned
 */
public record Outcome(
        List<Cluster> clusters, double[] maxima, int zones, Significance significance) {

    /** The most likely cluster's p, or 1 where there is none. */
    public double p() {
        return clusters.isEmpty() ? 1 : clusters.getFirst().p();
    }
}
