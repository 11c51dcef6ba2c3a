package se.tryggaunga.concerns;

import se.tryggaunga.shared.Refusal;

/** Another authority hosts the programme: its coordinator asks the family. */
public final class WrongHost extends Refusal {

    public WrongHost() {
        super("concerns.wrong-host");
    }
}
