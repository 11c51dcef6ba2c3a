package se.tryggaunga.sharing;

import se.tryggaunga.shared.Refusal;

/** The rules do not leave this to a person: nobody may judge their way past a no or a silence. */
public final class NothingToAssess extends Refusal {

    public NothingToAssess() {
        super("sharing.err.nothing-to-assess");
    }
}
