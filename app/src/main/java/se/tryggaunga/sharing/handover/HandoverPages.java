package se.tryggaunga.sharing.handover;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Audiences;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.sharing.Disclosures;
import se.tryggaunga.sharing.rectification.Rectifications;

/** Opens handovers for those who have to do with them; each opening is logged. */
@Service
@Transactional
public class HandoverPages {

    private static final int MOST = 200;

    private final HandoverStore store;
    private final Deciding deciding;
    private final Disclosures disclosures;
    private final Rectifications rectifications;
    private final Audiences audiences;
    private final HandoverDesk desk;

    HandoverPages(
            HandoverStore store,
            Deciding deciding,
            Disclosures disclosures,
            Rectifications rectifications,
            Audiences audiences,
            HandoverDesk desk) {
        this.store = store;
        this.deciding = deciding;
        this.disclosures = disclosures;
        this.rectifications = rectifications;
        this.audiences = audiences;
        this.desk = desk;
    }

    /** Those that the acting hat has to do with, latest first; none of the words. */
    public List<HandoverRow> mine() {
        return store.rows(MOST);
    }

    public HandoverView open(UUID id) {
        desk.narrowTo(id);
        var handover = find(id);
        desk.log().read(id, "handover");
        deciding.opened(handover);
        var weighing = store.weighing(id).orElse(null);
        var settled = store.settled(id).orElse(null);
        var me = desk.hat().assignment();
        return new HandoverView(
                handover,
                weighing,
                settled,
                settled == null && weighing != null && weighing.assignedTo().equals(me),
                weighing != null,
                rectifications.received(id),
                desk.day(),
                audiences.of(id, handover.area(), "handed", List.of(id)));
    }

    /**
     * @throws NoLongerAllowed if what it rested on is over
     */
    public void decide(UUID id, boolean given, String reason) {
        var view = open(id);
        if (!view.decides() || view.weighing() == null) {
            throw new NotFound();
        }
        deciding.decide(view.handover(), view.weighing(), given, reason);
    }

    /** Ends what the receiver may read; what has been read is read. */
    public void end(UUID id) {
        disclosures.end(id, id);
    }

    private Handover find(UUID id) {
        return store.find(id)
                .orElseThrow(() -> {
                    desk.log().denied(id, "handover");
                    return new NotFound();
                });
    }
}
