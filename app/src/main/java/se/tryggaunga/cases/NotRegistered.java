package se.tryggaunga.cases;

import java.util.List;
import se.tryggaunga.shared.Refusal;

/** The host has not registered what must be in place before a case may be opened (D26). */
public final class NotRegistered extends Refusal {

    private final transient List<String> missing;

    NotRegistered(List<String> missing) {
        super("cases.not-registered");
        this.missing = List.copyOf(missing);
    }

    public List<String> missing() {
        return missing;
    }
}
