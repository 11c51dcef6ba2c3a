package se.tryggaunga.sharing.restriction;

import java.time.LocalDate;
import se.tryggaunga.shared.Refusal;
import se.tryggaunga.shell.Text;

/** The fact is restricted: it is kept, and neither changed, shared nor handed over. */
public final class Restricted extends Refusal {

    Restricted(LocalDate since) {
        super("sharing.restriction.err", Text.date(since));
    }

    @Override
    public int status() {
        return 409;
    }
}
