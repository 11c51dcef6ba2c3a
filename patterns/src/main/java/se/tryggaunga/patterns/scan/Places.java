package se.tryggaunga.patterns.scan;

import java.util.List;

/**
 * Where things happen. Distances are straight lines: in the plane, or for latitude and longitude
 * through a sphere of 6,367 km (as SaTScan does; the order of neighbours is that of the great
 * circle).
 */
public final class Places {

    private static final double EARTH_KM = 6367;

    private final List<String> names;
    private final double[][] points;

    private Places(List<String> names, double[][] points) {
        this.names = List.copyOf(names);
        this.points = points;
    }

    /** {@code x} and {@code y} in any one unit of length. */
    public static Places cartesian(List<String> names, double[] x, double[] y) {
        var points = new double[names.size()][];
        for (int i = 0; i < points.length; i++) {
            points[i] = new double[] {x[i], y[i]};
        }
        return new Places(names, points);
    }

    /** In degrees; distances in kilometres. */
    public static Places latlong(List<String> names, double[] lat, double[] lon) {
        var points = new double[names.size()][];
        for (int i = 0; i < points.length; i++) {
            double phi = Math.toRadians(lat[i]);
            double lambda = Math.toRadians(lon[i]);
            points[i] =
                    new double[] {
                        EARTH_KM * Math.cos(lambda) * Math.cos(phi),
                        EARTH_KM * Math.sin(lambda) * Math.cos(phi),
                        EARTH_KM * Math.sin(phi)
                    };
        }
        return new Places(names, points);
    }

    /** Places without coordinates, for zones that are given. */
    public static Places nowhere(List<String> names) {
        return new Places(names, new double[names.size()][0]);
    }

    public int size() {
        return names.size();
    }

    public String name(int place) {
        return names.get(place);
    }

    public List<String> names() {
        return names;
    }

    /** In the unit of the coordinates, or kilometres. */
    public double distance(int one, int other) {
        double sum = 0;
        for (int i = 0; i < points[one].length; i++) {
            double d = points[one][i] - points[other][i];
            sum += d * d;
        }
        return Math.sqrt(sum);
    }

    boolean same(int one, int other) {
        return compare(one, other) == 0;
    }

    /** By first coordinate, then the next: how ties of distance are broken. */
    int compare(int one, int other) {
        for (int i = 0; i < points[one].length; i++) {
            int order = Double.compare(points[one][i], points[other][i]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
