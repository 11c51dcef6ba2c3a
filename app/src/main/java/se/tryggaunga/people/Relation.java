package se.tryggaunga.people;

import se.tryggaunga.shared.Coded;

/** What a guardian is to the young person. Sv: relation. */
public enum Relation implements Coded {
    MOTHER,
    FATHER,
    PARENT,
    /** Appointed by a court. Sv: särskilt förordnad vårdnadshavare. */
    APPOINTED
}
