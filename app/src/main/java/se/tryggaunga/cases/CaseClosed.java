package se.tryggaunga.cases;

import se.tryggaunga.shared.Refusal;

/** A closed case is read, not written. */
public final class CaseClosed extends Refusal {

    public CaseClosed() {
        super("cases.closed");
    }
}
