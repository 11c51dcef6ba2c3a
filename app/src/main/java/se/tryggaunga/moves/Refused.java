package se.tryggaunga.moves;

import se.tryggaunga.shared.Refusal;

/** Something about a move is not so any more, or cannot be done. */
public final class Refused extends Refusal {

    Refused(String key, Object... args) {
        super("moves.error." + key, args);
    }
}
