package se.tryggaunga.patterns.scan;

import java.util.Arrays;

/** The models of what would be expected, made ready to scan. */
final class Models {

    private static final int LEAST = 2;

    private Models() {}

    /** Place and time independent of each other within each stratum. */
    static Model permutation(Places places, Events events, Shape shape) {
        var ends = shape.ends(Margins.expected(events), events.places(), events.intervals());
        return new Model(
                shape.zones(places, events.perPlace()),
                ends,
                events.byAge(ends),
                new Statistic.Conditional(events.total()),
                Margins.chance(events, ends),
                LEAST);
    }

    /** All events, dealt out in proportion to {@code cells} (Kulldorff 2001, JRSS A 164:61). */
    static Model poisson(Places places, Events events, double[] cells, Shape shape) {
        double scale = events.total() / Arrays.stream(cells).sum();
        double[] expected = Arrays.stream(cells).map(each -> each * scale).toArray();
        var ends = shape.ends(expected, events.places(), events.intervals());
        double[] recent = ends.recent();
        double share = Arrays.stream(recent).sum() / events.total();
        var total = TotalDraw.binomial(Math.toIntExact(events.total()), Math.min(1, share));
        return new Model(
                shape.zones(places, perPlace(expected, events.places())),
                ends,
                events.byAge(ends),
                new Statistic.Conditional(events.total()),
                CellDraw.of(total, recent),
                LEAST);
    }

    /** Each cell against its own baseline (Neill et al. 2005). */
    static Model expectationBased(Places places, Events events, double[] cells, Shape shape) {
        var ends = shape.ends(cells, events.places(), events.intervals());
        double[] recent = ends.recent();
        var total = TotalDraw.poisson(Arrays.stream(recent).sum());
        return new Model(
                shape.zones(places, perPlace(cells, events.places())),
                ends,
                events.byAge(ends),
                new Statistic.ExpectationBased(),
                CellDraw.of(total, recent),
                1);
    }

    private static double[] perPlace(double[] cells, int places) {
        double[] sums = new double[places];
        for (int i = 0; i < cells.length; i++) {
            sums[i / (cells.length / places)] += cells[i];
        }
        return sums;
    }
}
