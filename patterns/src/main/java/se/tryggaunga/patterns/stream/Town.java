package se.tryggaunga.patterns.stream;

import java.util.stream.IntStream;
import se.tryggaunga.patterns.scan.Places;

/**
 * Places of an invented municipality: three town centres with log-normal spread, coordinates in km.
 *
 * @param area the centre that a place belongs to
 * @param base how much happens there, gamma with shape 1.2 × its kind, mean 1
 */
public record Town(double[] x, double[] y, Kind[] kind, int[] area, double[] base) {

    private static final int AREAS = 3;

    static Town of(int places, Chance chance) {
        double[] x = new double[places];
        double[] y = new double[places];
        var kind = new Kind[places];
        int[] area = new int[places];
        double[] base = new double[places];
        double sum = 0;
        for (int i = 0; i < places; i++) {
            area[i] = chance.below(AREAS);
            double distance = Math.exp(0.7 * chance.normal());
            double angle = 2 * Math.PI * chance.unit();
            x[i] = 8 * area[i] + distance * Math.cos(angle);
            y[i] = 5 * (area[i] % 2) + distance * Math.sin(angle);
            kind[i] = kind(chance.unit());
            base[i] = chance.gamma(1.2) * kind[i].factor;
            sum += base[i];
        }
        for (int i = 0; i < places; i++) {
            base[i] *= places / sum;
        }
        return new Town(x, y, kind, area, base);
    }

    private static Kind kind(double unit) {
        double left = unit;
        for (var kind : Kind.values()) {
            left -= kind.share;
            if (left < 0) {
                return kind;
            }
        }
        return Kind.RESIDENTIAL;
    }

    public int size() {
        return x.length;
    }

    public Places places() {
        return Places.cartesian(
                IntStream.range(0, size()).mapToObj(i -> "plats" + (i + 1)).toList(), x, y);
    }

    double distance(int one, int other) {
        return Math.hypot(x[one] - x[other], y[one] - y[other]);
    }
}
