package se.tryggaunga.leaving;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.audit.Log;
import se.tryggaunga.oversight.RightsReviews;
import se.tryggaunga.shared.Forbidden;

/**
 * The unit as whoever answers for its people sees it, and a coordinator the colleagues of the own
 * area: how much each holds and what is late, by numbers. Sv: enheten.
 */
@Service
@Transactional
public class Units {

    /** Who holds cases together. */
    public static final String HOST = "cases.host";

    private final LeavingStore store;
    private final Acting acting;
    private final Log log;

    Units(LeavingStore store, Acting acting, Log log) {
        this.store = store;
        this.acting = acting;
        this.log = log;
    }

    /** By name. */
    public List<Load> load() {
        if (!acting.hat().may(RightsReviews.RIGHT) && !acting.hat().may(HOST)) {
            throw new Forbidden();
        }
        log.listed("unit");
        return store.loads();
    }

    /** Oldest first, two hundred at most. */
    public List<Late> late() {
        return store.late();
    }
}
