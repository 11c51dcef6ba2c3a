package se.tryggaunga.patterns.counts;

/** Settings refuse what makes no sense. */
final class Settings {

    private Settings() {}

    static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise + ".");
        }
    }
}
