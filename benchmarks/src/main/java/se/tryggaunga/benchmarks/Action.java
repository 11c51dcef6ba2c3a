package se.tryggaunga.benchmarks;

/**
 * What is measured. The bar is the 95th percentile that we want to be under, in milliseconds at
 * four users on two cores; NONE has no bar of its own.
 */
enum Action {
    LIST(40),
    OPEN(30),
    FORM(0),
    SAVE(30);

    private final double bar;

    Action(double bar) {
        this.bar = bar;
    }

    double bar() {
        return bar;
    }
}
