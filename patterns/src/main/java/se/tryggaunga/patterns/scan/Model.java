package se.tryggaunga.patterns.scan;

/**
 * All that a scan needs to know: what was counted, what was expected, what chance would do.
 *
 * @param zones to scan
 * @param counts observed, by place and age
 * @param least the smallest count that can be a cluster
 */
record Model(
        Zones zones,
        Ends expected,
        int[] counts,
        Statistic statistic,
        NullModel chance,
        int least) {}
