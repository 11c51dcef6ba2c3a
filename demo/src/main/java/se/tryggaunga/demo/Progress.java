package se.tryggaunga.demo;

/** What the person at the terminal sees while waiting. */
final class Progress {

    private static final long BEGAN = System.nanoTime();

    private Progress() {}

    static void say(String swedish, String english) {
        System.out.printf(
                "%6.1f s  %s / %s%n", (System.nanoTime() - BEGAN) / 1e9, swedish, english);
    }
}
