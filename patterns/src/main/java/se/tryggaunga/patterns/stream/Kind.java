package se.tryggaunga.patterns.stream;

/** What kind of place; its share of all places, and how much happens there. */
public enum Kind {
    SCHOOL(0.2, 1.5),
    LEISURE(0.1, 1.2),
    SQUARE(0.15, 1.6),
    STATION(0.05, 2.0),
    RESIDENTIAL(0.5, 0.6);

    final double share;
    final double factor;

    Kind(double share, double factor) {
        this.share = share;
        this.factor = factor;
    }
}
