package se.tryggaunga.access.local;

import se.tryggaunga.shared.Refusal;

/** It takes two people, neither of them the account's own, and it has not been answered yet. */
public final class RecoveryRefused extends Refusal {

    public RecoveryRefused() {
        super("access.recovery.refused");
    }
}
