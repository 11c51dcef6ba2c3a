package se.tryggaunga.patterns.scan;

/**
 * How a scan is tested.
 *
 * @param replications R, 0 or more; p is at best 1/(R+1)
 * @param seed the same seed gives the same answer
 * @param threads at least 1; changes nothing but the time it takes
 * @param stopAfter so many replications above the data are enough (Besag and Clifford 1991,
 *     Biometrika 78:301); 0: never stop early
 */
public record Settings(int replications, long seed, int threads, int stopAfter) {

    public Settings {
        if (replications < 0 || threads < 1 || stopAfter < 0) {
            throw new IllegalArgumentException("negative, or no thread");
        }
    }

    /** 999 replications on one thread, none left out. */
    public static Settings standard() {
        return new Settings(999, 1, 1, 0);
    }

    public Settings withThreads(int many) {
        return new Settings(replications, seed, many, stopAfter);
    }

    public Settings withSeed(long other) {
        return new Settings(replications, other, threads, stopAfter);
    }
}
