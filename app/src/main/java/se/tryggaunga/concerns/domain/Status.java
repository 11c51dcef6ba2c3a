package se.tryggaunga.concerns.domain;

import java.util.Set;
import se.tryggaunga.shared.Coded;

/** Where a concern stands: its last step. */
public enum Status implements Coded {
    SENT,
    OPENED,
    NAME_GIVEN,
    ASKED,
    ADVISED,
    REFERRED,
    WITHDRAWN;

    private static final Set<Status> ENDED = Set.of(ASKED, ADVISED, REFERRED, WITHDRAWN);

    /** Nothing waits on the coordinator any more. */
    public boolean ended() {
        return ENDED.contains(this);
    }
}
