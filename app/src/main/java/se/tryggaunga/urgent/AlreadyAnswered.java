package se.tryggaunga.urgent;

import se.tryggaunga.shared.Refusal;

/** A colleague has answered in the meantime. */
public final class AlreadyAnswered extends Refusal {

    AlreadyAnswered() {
        super("urgent.request.answered");
    }
}
