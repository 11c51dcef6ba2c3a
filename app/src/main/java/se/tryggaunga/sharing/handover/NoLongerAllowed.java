package se.tryggaunga.sharing.handover;

import se.tryggaunga.shared.Refusal;

/** What was allowed when it was prepared is not any more, or its last day has gone. */
public final class NoLongerAllowed extends Refusal {

    public NoLongerAllowed() {
        super("sharing.handover.no-longer");
    }
}
