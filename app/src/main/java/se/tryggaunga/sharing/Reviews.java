package se.tryggaunga.sharing;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.people.People;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.tasks.Tasks;

/**
 * Going through what a withdrawal means: who no longer reads, which meetings fall away, what the
 * family is told. Waits on whoever keeps the consent. Sv: genomgång.
 */
@Service
@Transactional
public class Reviews {

    private final Tasks tasks;
    private final People people;

    Reviews(Tasks tasks, People people) {
        this.tasks = tasks;
        this.people = people;
    }

    public boolean waitsOnMe(UUID scope) {
        return tasks.waitsOnMe(scope, Effects.AFTER_WITHDRAWAL) || saidMistaken(scope);
    }

    /** Whether whoever registered the withdrawal has said that it was a mistake. */
    public boolean saidMistaken(UUID scope) {
        return tasks.waitsOnMe(scope, Effects.MISTAKEN);
    }

    /**
     * Gone through: several withdrawals in a row are one going through, and doing it twice is doing
     * it once.
     *
     * @throws NotFound if the acting hat does not keep the consent
     */
    public void done(UUID scope) {
        people.requireWriter(scope);
        tasks.doneIn(scope, Effects.AFTER_WITHDRAWAL);
        tasks.doneIn(scope, Effects.MISTAKEN);
    }
}
