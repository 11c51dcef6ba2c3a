package se.tryggaunga.oversight;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Audiences;
import se.tryggaunga.audit.Log;
import se.tryggaunga.oversight.store.RightsStore;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.tasks.Tasks;

/**
 * Each quarter somebody who answers for a controller says which assignments are still needed. What
 * is removed ends at once. Sv: behörighetsgenomgång.
 */
@Service
@Transactional
public class RightsReviews {

    public static final String RIGHT = "rights.review";
    static final String TASK = "oversight.task.rights";
    static final String REMINDER = "oversight.task.rights-remind";

    private final RightsStore store;
    private final Acting acting;
    private final Audiences audiences;
    private final Tasks tasks;
    private final Log log;

    RightsReviews(RightsStore store, Acting acting, Audiences audiences, Tasks tasks, Log log) {
        this.store = store;
        this.acting = acting;
        this.audiences = audiences;
        this.tasks = tasks;
        this.log = log;
    }

    /** Latest quarter first, each with its assignments. */
    public List<RightsReview> mine() {
        acting.require(RIGHT);
        log.listed("rights");
        return store.reviews().stream().map(this::whole).toList();
    }

    /**
     * @param keep by assignment in the review: whether it is still needed
     * @return how many were removed
     */
    public int say(UUID review, Map<UUID, Boolean> keep) {
        acting.require(RIGHT);
        var found = one(review);
        int removed = 0;
        for (var right : found.open()) {
            var kept = keep.get(right.id());
            if (kept != null && store.say(right.id(), kept, acting.hat().name())) {
                log.changed(review, kept ? "right kept" : "right removed", right.id());
                removed += kept ? 0 : 1;
            }
        }
        if (one(review).open().isEmpty()) {
            tasks.done(review, TASK);
            tasks.done(review, REMINDER);
        }
        return removed;
    }

    private RightsReview one(UUID review) {
        return store.reviews().stream()
                .filter(each -> each.id().equals(review))
                .findFirst()
                .map(this::whole)
                .orElseThrow(NotFound::new);
    }

    private RightsReview whole(RightsReview head) {
        return new RightsReview(
                head.id(),
                head.party(),
                head.area(),
                head.quarter(),
                head.due(),
                head.endsUnconfirmed(),
                store.rights(head.id()),
                audiences.of(head.id(), head.area(), "frame", List.of()));
    }
}
