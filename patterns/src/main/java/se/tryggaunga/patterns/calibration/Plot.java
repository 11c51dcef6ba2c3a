package se.tryggaunga.patterns.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A plot of lines as SVG, with axes that begin at 0. */
public final class Plot {

    private static final int WIDTH = 520;
    private static final int HEIGHT = 360;
    private static final int LEFT = 60;
    private static final int TOP = 30;
    private static final String[] COLOURS = {"#1b5e8c", "#b3541e", "#3d7a37", "#6b4c9a"};

    private final String across;
    private final String up;
    private final double mostX;
    private final double mostY;
    private final List<String> parts = new ArrayList<>();
    private int lines;

    public Plot(String across, String up, double mostX, double mostY) {
        this.across = across;
        this.up = up;
        this.mostX = mostX;
        this.mostY = mostY;
    }

    public Plot line(String name, double[] x, double[] y) {
        var points = new StringBuilder();
        for (int i = 0; i < x.length; i++) {
            points.append(format("%.1f,%.1f ", atX(x[i]), atY(y[i])));
        }
        var colour = COLOURS[lines % COLOURS.length];
        parts.add(
                "<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"2\" points=\"%s\"/>"
                        .formatted(colour, points.toString().strip()));
        parts.add(
                "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>"
                        .formatted(LEFT + 12, TOP + 16 + 18 * lines++, colour, name));
        return this;
    }

    private double atX(double x) {
        return LEFT + (WIDTH - LEFT - 20) * Math.min(1, x / mostX);
    }

    private double atY(double y) {
        return HEIGHT - 50 - (HEIGHT - 50 - TOP) * Math.min(1, y / mostY);
    }

    public String svg() {
        var svg = new StringBuilder();
        svg.append(
                format(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\""
                                + " font-family=\"sans-serif\" font-size=\"13\">\n",
                        WIDTH, HEIGHT));
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        for (int i = 0; i <= 5; i++) {
            double x = mostX * i / 5;
            double y = mostY * i / 5;
            svg.append(
                    format(
                            "<path d=\"M%d %.1fH%d\" stroke=\"#ddd\"/>"
                                    + "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>\n",
                            LEFT, atY(y), WIDTH - 20, LEFT - 6, atY(y) + 4, plain(y)));
            svg.append(
                    format(
                            "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>\n",
                            atX(x), HEIGHT - 32, plain(x)));
        }
        svg.append(format("<text x=\"%d\" y=\"%d\">%s</text>\n", LEFT, HEIGHT - 10, across));
        svg.append(format("<text x=\"8\" y=\"18\">%s</text>\n", up));
        parts.forEach(part -> svg.append(part).append('\n'));
        return svg.append("</svg>\n").toString();
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : format("%.3g", value);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
