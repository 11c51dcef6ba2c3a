package se.tryggaunga.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a step costs the one who takes it. A click is a pointer activation, or Enter or Space on a
 * control. The estimate is by keystroke level with K = 0.28 s, P = 1.1 s, H = 0.4 s, M = 1.35 s: a
 * click is M + P + K, a choice in a list M + 2 (P + K), a text M + H + a key to come to the field +
 * its keys + H.
 */
final class Tally {

    private static final double K = 0.28;
    private static final double P = 1.1;
    private static final double H = 0.4;
    private static final double M = 1.35;

    /** One row of the table. */
    record Row(String step, int clicks, int keys, double estimate, double wall) {}

    private final List<Row> rows = new ArrayList<>();
    private String step = "";
    private int clicks;
    private int keys;
    private double estimate;
    private long began;

    void begin(String name) {
        step = name;
        clicks = 0;
        keys = 0;
        estimate = 0;
        began = System.nanoTime();
    }

    Row end() {
        var row = new Row(step, clicks, keys, estimate, (System.nanoTime() - began) / 1e9);
        rows.add(row);
        return row;
    }

    void click() {
        clicks++;
        estimate += M + P + K;
    }

    void pick() {
        clicks += 2;
        estimate += M + 2 * (P + K);
    }

    void type(String text) {
        keys += text.length();
        estimate += M + H + K + text.length() * K + H;
    }

    String table(String title) {
        var table = new StringBuilder(title).append('\n');
        table.append(
                String.format(
                        Locale.ROOT,
                        "  %-44s %7s %6s %10s %8s%n",
                        "step",
                        "clicks",
                        "keys",
                        "estimate",
                        "wall"));
        for (var row : rows) {
            table.append(
                    String.format(
                            Locale.ROOT,
                            "  %-44s %7d %6d %8.0f s %6.1f s%n",
                            row.step(),
                            row.clicks(),
                            row.keys(),
                            row.estimate(),
                            row.wall()));
        }
        return table.append("  (K 0.28 s, P 1.1 s, H 0.4 s, M 1.35 s; see Tally)").toString();
    }
}
