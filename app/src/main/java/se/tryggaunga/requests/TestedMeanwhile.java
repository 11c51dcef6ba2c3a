package se.tryggaunga.requests;

import se.tryggaunga.shared.Refusal;

/** Another version of the test was saved while this one was written. */
public final class TestedMeanwhile extends Refusal {

    TestedMeanwhile() {
        super("requests.err.meanwhile");
    }
}
