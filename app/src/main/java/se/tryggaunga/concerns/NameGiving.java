package se.tryggaunga.concerns;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Grant;
import se.tryggaunga.access.Grants;
import se.tryggaunga.access.Ground;
import se.tryggaunga.concerns.domain.Status;
import se.tryggaunga.concerns.store.ConcernWriter;
import se.tryggaunga.sharing.Disclosure;
import se.tryggaunga.sharing.Disclosures;

/**
 * The sender gives the name to the coordinator, because the family has said yes to being contacted.
 * It is the one way that a name leaves its authority before there is a case (D23).
 */
@Service
@Transactional
public class NameGiving {

    private final Assessments assessments;
    private final ConcernWriter writer;
    private final Grants grants;
    private final Disclosures disclosures;
    private final Desk desk;

    NameGiving(
            Assessments assessments,
            ConcernWriter writer,
            Grants grants,
            Disclosures disclosures,
            Desk desk) {
        this.assessments = assessments;
        this.writer = writer;
        this.grants = grants;
        this.disclosures = disclosures;
        this.desk = desk;
    }

    /**
     * @param saidBy who in the family said yes, as a relation; kept with the sender's own area
     */
    public void give(UUID id, String saidBy) {
        var head = assessments.own(id);
        var receivers = grants.seatsFor(id, head.inboxArea(), "assessment");
        var until = desk.day().plusYears(1);
        var entry =
                disclosures.record(
                        Disclosure.release(
                                id,
                                head.ownerArea(),
                                "contact",
                                "name",
                                id,
                                Set.copyOf(receivers),
                                Ground.CONTACT,
                                null,
                                until));
        grants.give(
                new Grant(
                        head.inboxId(),
                        receivers.getFirst(),
                        id,
                        head.ownerArea(),
                        List.of("contact"),
                        false,
                        until,
                        Ground.CONTACT,
                        entry));
        writer.releaseNotes(id, receivers);
        writer.step(id, head.ownerArea(), Status.NAME_GIVEN, "", saidBy);
    }
}
