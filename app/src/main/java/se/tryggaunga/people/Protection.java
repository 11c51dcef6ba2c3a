package se.tryggaunga.people;

import se.tryggaunga.shared.Coded;

/** How the population register protects a person. Sv: skyddade personuppgifter. */
public enum Protection implements Coded {
    NONE,
    /** Sv: sekretessmarkering. */
    MARKED,
    /** Sv: skyddad folkbokföring. */
    PROTECTED,
    /** Sv: fingerade personuppgifter. */
    FICTITIOUS;

    /** Where the person lives, goes to school or answers the phone is then written nowhere here. */
    public boolean hidesWhereabouts() {
        return this != NONE;
    }
}
