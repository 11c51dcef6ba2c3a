package se.tryggaunga.leaving;

import se.tryggaunga.shared.Refusal;

/** It has gone back already, or whoever was away does not work here any more. */
public final class NotLent extends Refusal {

    NotLent() {
        super("leaving.not-lent");
    }
}
