package se.tryggaunga.concerns.domain;

import se.tryggaunga.shared.Coded;

/** What the family knows about the sender getting in touch. Sv: vet familjen. */
public enum Family implements Coded {
    AGREES,
    KNOWS,
    UNAWARE
}
