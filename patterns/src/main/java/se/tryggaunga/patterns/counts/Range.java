package se.tryggaunga.patterns.counts;

import java.util.stream.IntStream;

/**
 * The periods to judge, numbered from 1, both included; 0 stands for as early or as late as it
 * goes.
 */
public record Range(int from, int to) {

    /** All that the method can judge. */
    public static final Range ALL = new Range(0, 0);

    public Range {
        Settings.check(from >= 0 && to >= 0, "Periods are numbered from 1");
    }

    IntStream periods() {
        return IntStream.rangeClosed(from, to);
    }

    int length() {
        return to - from + 1;
    }
}
