package se.tryggaunga.patterns.scan;

/**
 * What the threads of a simulation share: the model cut into blocks, and thresholds for a floor.
 */
final class Bench {

    /** A block may add so many standard deviations; measured, see docs/patterns. */
    private static final double SLACK = 0.5;

    final Model model;
    final Blocks blocks;
    final Lanes lanes;
    private final double mostMean;

    Bench(Model model) {
        this.model = model;
        var ends = model.expected();
        var last = ends.at(0);
        this.lanes = Lanes.of(ends.windows(), model.chance().mostCount());
        this.blocks = Blocks.of(model.zones(), longest(last), SLACK, lanes.words());
        double most = last.most();
        for (int end = 1; end < ends.ends(); end++) {
            most = Math.max(most, ends.at(end).most());
        }
        this.mostMean = most;
    }

    private static double[] longest(Expected expected) {
        int k = expected.windows();
        double[] means = new double[expected.sums().length / k];
        for (int place = 0; place < means.length; place++) {
            means[place] = expected.sums()[place * k + k - 1];
        }
        return means;
    }

    /** The counts that do not pass a floor, for windows at an end. */
    Thresholds thresholds(int end, Floor floor) {
        var expected = model.expected().at(end);
        return Thresholds.of(blocks, expected, lanes.forWindows(expected.windows()), floor);
    }

    Floor floor(double ratio) {
        int mostCount = (int) Math.min(model.chance().mostCount(), Integer.MAX_VALUE - 8);
        return Floor.of(model.statistic(), model.least(), ratio, mostMean, mostCount);
    }

    /** Below the greatest ratio of most replications, whatever the data; then the pilot decides. */
    double firstFloor() {
        double tests = (double) model.zones().members.length * lanes.windows();
        return 0.2 * Math.log(Math.max(2, tests * model.expected().ends()));
    }
}
