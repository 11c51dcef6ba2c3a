package se.tryggaunga.sharing;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.organisation.ConsentRule.Outcome;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.domain.Answer;
import se.tryggaunga.sharing.domain.How;
import se.tryggaunga.sharing.domain.Maturity;
import se.tryggaunga.sharing.domain.Said;
import se.tryggaunga.sharing.domain.Version;
import se.tryggaunga.sharing.domain.Who;
import se.tryggaunga.sharing.store.ConsentStore;
import se.tryggaunga.sharing.store.ConsentStore.Place;

/** Registers what each person answered, and what a person judged where the rules ask for that. */
@Service
@Transactional
public class Answers {

    private final ConsentStore store;
    private final Pen pen;
    private final Settling settling;
    private final Today today;

    Answers(ConsentStore store, Pen pen, Settling settling, Today today) {
        this.store = store;
        this.pen = pen;
        this.settling = settling;
        this.today = today;
    }

    /**
     * @param on when it was said
     * @throws ChangedMeanwhile if the family has been asked about something else since the page
     * @throws InForce if it would change a yes that others' access rests on
     */
    public void register(
            UUID scope, int version, Who who, Said said, How how, LocalDate on, String note) {
        var asked = toAnswer(scope, version, who);
        var answer =
                new Answer(
                        0,
                        version,
                        who,
                        said,
                        how,
                        on,
                        note,
                        pen.signature(),
                        pen.day(),
                        today.now());
        store.addAnswer(Place.in(scope, asked.consent()), answer);
        pen.changed(scope, asked.consent().id());
        settling.settle(scope);
    }

    /**
     * Somebody was looked for in vain: neither a yes nor a no. Who has answered has been reached.
     *
     * @param how in what way it was tried
     */
    public void attempt(UUID scope, int version, Who who, How how, LocalDate on, String note) {
        var before = toAnswer(scope, version, who).consent();
        var answer = before.answersTo(before.latest()).get(who);
        if (who.isYoung() || answer != null && answer.said() != Said.UNREACHABLE) {
            throw new ChangedMeanwhile();
        }
        register(scope, version, who, Said.UNREACHABLE, how, on, note);
    }

    /**
     * @param counts whether the consent counts as valid
     * @throws NothingToAssess unless the rules leave the answers as they are to a person
     */
    public void assess(UUID scope, int version, boolean counts, String reasons) {
        var asked = newest(scope, version);
        var consent = asked.consent();
        if (asked.standing(consent.latest()).outcome() != Outcome.ASSESS) {
            throw new NothingToAssess();
        }
        var maturity =
                new Maturity(
                        version,
                        consent.lastAnswerTo(consent.latest()),
                        counts,
                        reasons,
                        pen.signature(),
                        pen.day());
        store.addMaturity(Place.in(scope, consent), maturity);
        pen.changed(scope, consent.id());
        settling.settle(scope);
    }

    private Asked toAnswer(UUID scope, int version, Who who) {
        var asked = newest(scope, version);
        var family = asked.family();
        if (family == null || !who.isYoung() && !family.guardians().contains(who.guardian())) {
            throw new NotFound();
        }
        var before = asked.consent().answersTo(asked.consent().latest()).get(who);
        if (!asked.waits() && before != null && before.said() == Said.YES) {
            throw new InForce();
        }
        return asked;
    }

    private Asked newest(UUID scope, int version) {
        var asked = pen.toWrite(scope);
        Version latest = asked.consent().latest();
        if (latest.number() != version || asked.consent().wholeWithdrawal().isPresent()) {
            throw new ChangedMeanwhile();
        }
        return asked;
    }
}
