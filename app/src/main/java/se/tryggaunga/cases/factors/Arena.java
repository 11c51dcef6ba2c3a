package se.tryggaunga.cases.factors;

import se.tryggaunga.shared.Coded;

/** Where a young person's life is lived. Sv: livsområde. */
public enum Arena implements Coded {
    HOME,
    SCHOOL,
    LEISURE,
    FRIENDS,
    HEALTH,
    DRUGS_AND_CRIME,
    FUTURE;

    public String key() {
        return "cases.arena." + code();
    }
}
