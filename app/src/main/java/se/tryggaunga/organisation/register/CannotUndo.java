package se.tryggaunga.organisation.register;

import java.util.List;
import se.tryggaunga.shared.Refusal;

/** Something that came with the import is used by now, or was changed since; so all of it stays. */
public final class CannotUndo extends Refusal {

    private final List<Held> held;

    /**
     * @param what the unit or organiser
     * @param by the table whose rows point at it, or "changed"
     */
    public record Held(String what, String by) {}

    CannotUndo(List<Held> held) {
        super("organisation.import.cannot-undo");
        this.held = List.copyOf(held);
    }

    public List<Held> held() {
        return held;
    }
}
