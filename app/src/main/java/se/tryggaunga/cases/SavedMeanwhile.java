package se.tryggaunga.cases;

import java.util.List;
import se.tryggaunga.shared.Refusal;

/** Somebody else saved something newer; nothing of this is saved until the writer has chosen. */
public final class SavedMeanwhile extends Refusal {

    private final transient List<Clash> clashes;

    SavedMeanwhile(List<Clash> clashes) {
        super("plans.conflict.safe");
        this.clashes = List.copyOf(clashes);
    }

    public List<Clash> clashes() {
        return clashes;
    }

    @Override
    public int status() {
        return 409;
    }
}
