package se.tryggaunga.moves;

import se.tryggaunga.shared.Coded;

/** Why anything may go to another authority. Sv: grund för flytten. */
public enum MoveGround implements Coded {
    /** The family has said yes to that municipality and those kinds. */
    CONSENT,
    /** Each party weighs its own, by the function that decides such things. */
    WEIGHING
}
