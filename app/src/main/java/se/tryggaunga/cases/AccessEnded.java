package se.tryggaunga.cases;

import java.time.LocalDate;
import java.util.UUID;
import se.tryggaunga.shared.Refusal;

/** The reader was in the case and is no longer; what the own party wrote is still there. */
public final class AccessEnded extends Refusal {

    private final UUID scope;
    private final String number;
    private final LocalDate since;

    AccessEnded(UUID scope, String number, LocalDate since) {
        super("cases.ended", since);
        this.scope = scope;
        this.number = number;
        this.since = since;
    }

    public UUID scope() {
        return scope;
    }

    public String number() {
        return number;
    }

    public LocalDate since() {
        return since;
    }

    @Override
    public int status() {
        return 403;
    }
}
