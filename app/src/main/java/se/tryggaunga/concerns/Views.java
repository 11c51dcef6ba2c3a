package se.tryggaunga.concerns;

import java.util.List;
import java.util.Optional;
import se.tryggaunga.access.Hat;
import se.tryggaunga.concerns.domain.AgeBand;
import se.tryggaunga.concerns.domain.Family;
import se.tryggaunga.concerns.domain.Sex;
import se.tryggaunga.concerns.domain.Urgency;
import se.tryggaunga.concerns.store.ConcernReader;
import se.tryggaunga.shared.Coded;

/** Puts a concern's rows together for one reader. */
final class Views {

    private Views() {}

    static ConcernView of(
            ConcernReader.Head head,
            Hat hat,
            ConcernView.Text text,
            Optional<ConcernView.Note> note,
            Optional<ConcernView.Assessment> assessment,
            List<ConcernView.Step> steps) {
        return new ConcernView(
                head.id(),
                head.programmeId(),
                head.ownerArea(),
                head.writtenAt(),
                head.ownerArea().equals(hat.area()),
                head.writtenBy().equals(hat.assignment()),
                Coded.of(Urgency.class, head.urgency()),
                Coded.of(Sex.class, head.sex()),
                Coded.of(AgeBand.class, head.ageBand()),
                head.districtId(),
                Coded.of(Family.class, head.family()),
                head.answerBy(),
                text,
                note,
                assessment,
                steps);
    }
}
