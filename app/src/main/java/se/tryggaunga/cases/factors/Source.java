package se.tryggaunga.cases.factors;

import se.tryggaunga.shared.Coded;

/** How the party knows. */
public enum Source implements Coded {
    SEEN,
    TOLD,
    HEARD;

    public String key() {
        return "cases.factor.source." + code();
    }
}
