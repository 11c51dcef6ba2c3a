package se.tryggaunga.records;

/** How the rows of a table that are about somebody are reached. */
public enum Reach {
    /** Under the one policy: the rows of the own area in the scope. */
    OWN,
    /** Without an owner of its own: belongs to the host of the scope. */
    HOST,
    /** What waits on somebody. */
    WAITING,
    /** Who has read. */
    READINGS,
    /** Who could read. */
    RECIPIENTS,
    /** What an earlier extract found: counted, not copied again. */
    COPIES,
    /** Read by nobody but its author. */
    CLOSED
}
