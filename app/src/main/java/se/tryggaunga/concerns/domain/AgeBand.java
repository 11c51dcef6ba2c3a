package se.tryggaunga.concerns.domain;

import se.tryggaunga.shared.Coded;

/** An age that points out nobody. Sv: åldersspann. */
public enum AgeBand implements Coded {
    UNDER_12(0, 11),
    AGE_12_14(12, 14),
    AGE_15_17(15, 17),
    AGE_18_20(18, 20),
    OVER_20(21, 120),
    UNKNOWN(0, 120);

    private final int from;
    private final int to;

    AgeBand(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** Whether somebody in the band can be of an age from–to. */
    public boolean meets(int ageFrom, int ageTo) {
        return from <= ageTo && to >= ageFrom;
    }

    /**
     * Whether the duty to report a child at risk can apply; an unknown age is treated as a child.
     */
    public boolean maybeChild() {
        return from < 18;
    }

    public static AgeBand of(int age) {
        for (var band : values()) {
            if (band != UNKNOWN && band.from <= age && age <= band.to) {
                return band;
            }
        }
        return UNKNOWN;
    }
}
