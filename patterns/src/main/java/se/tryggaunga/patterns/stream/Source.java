package se.tryggaunga.patterns.stream;

/** Who reports, and how many days later: from and to, evenly. */
public enum Source {
    SCHOOL(0, 1),
    FIELD(0, 3),
    POLICE(1, 10);

    final int soonest;
    final int latest;

    Source(int soonest, int latest) {
        this.soonest = soonest;
        this.latest = latest;
    }
}
